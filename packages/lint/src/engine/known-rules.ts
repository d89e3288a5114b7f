// The rules that a configuration may name.
import { rules } from '../generated/rules.ts';
import { ownName } from './own-name.ts';

/** Ours by their ids and as the engine calls them, and those of the engine. It takes long to load. */
export async function knownRules(): Promise<ReadonlySet<string>> {
  const { createConfig } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['all'] });
  const ofEngine = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion));
  return new Set([...rules.flatMap(({ id }) => [id, ownName(id)]), ...ofEngine]);
}
