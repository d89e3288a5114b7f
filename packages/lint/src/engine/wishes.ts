// The settings of a lunarest.yaml or redocly.yaml: the sets of rules that it extends, and the rules that it sets.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileReader, isObject, type JsonObject, objectAt, readSource, stringsOf } from '@lunarest/openapi';
import { rules } from '../generated/rules.ts';
import { type Ignore, type RuleSet, readOwnConfiguration } from './own-configuration.ts';
import { knownRules, ownName } from './own-rules.ts';

export interface Wishes {
  readonly extends: readonly string[];
  /** Whether the house style also applies to contracts of others. */
  readonly house: boolean;
  /** Severities or settings by rule. */
  readonly rules: JsonObject;
  readonly ignore: readonly Ignore[];
}

/** The built-in sets of the engine; others that a configuration extends are ignored here. */
const sets = ['minimal', 'recommended', 'recommended-strict', 'spec', 'all'];

/**
 * The settings of the nearest lunarest.yaml or redocly.yaml in `folder` or above it, up to the root of the
 * repository; of two in one folder, the lunarest.yaml counts. `asked` takes precedence over the sets that
 * they extend. Throws a UsageError when they cannot be read.
 */
export async function wishesFor(folder: string, asked?: RuleSet): Promise<Wishes> {
  const found = nearest(folder);
  return found?.name === 'lunarest.yaml' ? ownWishes(found.file, asked) : wishesOf(found?.file, asked);
}

async function ownWishes(file: string, asked: RuleSet | undefined): Promise<Wishes> {
  const { rules: written, ignore, ...own } = readOwnConfiguration(file, await knownRules());
  const set = asked ?? own.extends;
  const isOurs = (id: string) => rules.some((rule) => rule.id === id);
  const named = Object.entries(written).map(([id, level]) => [isOurs(id) ? ownName(id) : id, level]);
  return {
    extends: [set === 'all' ? 'all' : 'recommended'],
    house: set !== 'recommended',
    rules: Object.fromEntries(named),
    ignore,
  };
}

function wishesOf(file: string | undefined, asked: RuleSet | undefined): Wishes {
  const content = file === undefined ? {} : readSource(file, fileReader.readText(file)).content;
  const written = isObject(content) ? content : {};
  const { extends: extended = null } = written;
  const known = stringsOf([extended].flat()).filter((name) => sets.includes(name));
  const usual = extended === null ? ['recommended'] : known;
  return {
    extends: asked === 'all' ? ['all'] : usual,
    house: asked === 'luna' || asked === 'all',
    rules: objectAt(written, 'rules'),
    ignore: [],
  };
}

interface Found {
  readonly name: (typeof names)[number];
  readonly file: string;
}

const names = ['lunarest.yaml', 'redocly.yaml'] as const;

function nearest(folder: string): Found | undefined {
  const found = names
    .map((name) => ({ name, file: join(folder, name) }))
    .find(({ file }) => existsSync(file));
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : nearest(above);
}
