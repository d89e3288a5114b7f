// The names of our rules in the engine and in a redocly.yaml.

/** The prefix of their ids there. */
export const prefix = 'lunarest/';

export function ownName(id: string): string {
  return `${prefix}${id}`;
}
