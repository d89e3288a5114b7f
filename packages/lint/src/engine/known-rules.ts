// The rules that a configuration may name, and the names of ours in it.
import { rules } from '../generated/rules.ts';

/** Our rules by id and by their name in the engine, and the rules of the engine. Loading takes long. */
export async function knownRules(): Promise<ReadonlySet<string>> {
  const { createConfig } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['all'] });
  const ofEngine = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion));
  return new Set([...rules.flatMap(({ id }) => [id, ownName(id)]), ...ofEngine]);
}

/** The prefix of our ids in the engine and in a redocly.yaml. */
export const prefix = 'lunarest/';

export function ownName(id: string): string {
  return `${prefix}${id}`;
}
