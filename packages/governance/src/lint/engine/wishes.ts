// What a redocly.yaml asks for: the sets of rules that it extends, and the rules that it sets.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileReader, isObject, type JsonObject, objectAt, readSource, stringsOf } from '@lunarest/openapi';

export interface Wishes {
  readonly extends: readonly string[];
  /** Whether contracts of others are held to the style of this house, too. */
  readonly house: boolean;
  /** Severities or settings by rule. */
  readonly rules: JsonObject;
}

/** Which rules a contract of somebody else is asked to keep: what is recommended, our style too, or everything there is. */
export const ruleSets = ['recommended', 'luna', 'all'] as const;
export type RuleSet = (typeof ruleSets)[number];

/** The sets that come with the engine; what a configuration takes from elsewhere is left out. */
const sets = ['minimal', 'recommended', 'recommended-strict', 'spec', 'all'];

/** The wishes of the nearest redocly.yaml in `folder` or above it, as far as the repository goes. Throws a UsageError when it cannot be read. */
export function wishesFor(folder: string, asked?: RuleSet): Wishes {
  const file = nearest(folder);
  const content = file === undefined ? {} : readSource(file, fileReader.readText(file)).content;
  const written = isObject(content) ? content : {};
  const known = stringsOf(written.extends).filter((name) => sets.includes(name));
  const usual = written.extends === undefined ? ['recommended'] : known;
  return {
    extends: asked === 'all' ? ['all'] : usual,
    house: asked === 'luna' || asked === 'all',
    rules: objectAt(written, 'rules'),
  };
}

function nearest(folder: string): string | undefined {
  const file = join(folder, 'redocly.yaml');
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : nearest(above);
}
