// What our rules are called in the engine and in a redocly.yaml.

/** What stands before their ids there. */
export const prefix = 'lunarest/';

export function ownName(id: string): string {
  return `${prefix}${id}`;
}
