// What a redocly.yaml asks for: the sets of rules that it extends, and the rules that it sets.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject, type JsonObject, objectAt, readSource, stringsOf } from '@lunarest/openapi';

export interface Wishes {
  readonly extends: readonly string[];
  /** Severities or settings by rule. */
  readonly rules: JsonObject;
}

/** The sets that come with the engine; what a configuration takes from elsewhere is left out. */
const sets = ['minimal', 'recommended', 'recommended-strict', 'spec', 'all'];

/** The wishes of the nearest redocly.yaml in `folder` or above it, as far as the repository goes. Throws a UsageError when it cannot be read. */
export function wishesFor(folder: string): Wishes {
  const file = nearest(folder);
  const content = file === undefined ? {} : readSource(file, readFileSync(file, 'utf8')).content;
  const asked = isObject(content) ? content : {};
  const known = stringsOf(asked.extends).filter((name) => sets.includes(name));
  return { extends: asked.extends === undefined ? ['recommended'] : known, rules: objectAt(asked, 'rules') };
}

function nearest(folder: string): string | undefined {
  const file = join(folder, 'redocly.yaml');
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : nearest(above);
}
