// Prints what the register lacks, as YAML to be held against the sources line by line before it is kept.

import { join } from 'node:path';
import { isObject, type Json, type JsonObject } from '@lunarest/openapi';
import { stringify } from 'yaml';
import { loadContract } from './generate/load-contract.ts';
import { root } from './generate/root.ts';
import { readLedger } from './ledger/read-ledger.ts';
import { registerFacts } from './ledger/register-facts.ts';

const spec = join(root, 'spec');
const contracts = loadContract(spec);
const newest = contracts.at(-1) ?? fail('there is no release');
const { releases: written = {}, ...known } = readLedger(spec).register;
const facts = registerFacts(newest.release, newest.document);
const missing = lacking(facts, known);
const older = contracts.slice(0, -1).map(({ release, document }) => {
  const own = isObject(written) ? (written[release] ?? {}) : {};
  return [release, otherwise(registerFacts(release, document), isObject(own) ? own : {})] as const;
});
const releases = Object.fromEntries(older.filter(([, sections]) => Object.keys(sections).length > 0));

process.stdout.write(
  stringify({ ...missing, ...(Object.keys(releases).length > 0 ? { releases } : {}) }, { lineWidth: 110 }),
);

type Sections = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** The entries that the register has not. */
function lacking(actual: Sections, register: JsonObject): Sections {
  return mapSections(actual, (section, name) => {
    const entries = register[section];
    return !isObject(entries) || entries[name] === undefined;
  });
}

/** The entries of an older release that differ from the newest one's, as far as the register has them not. */
function otherwise(actual: Sections, own: JsonObject): JsonObject {
  const changed = mapSections(
    actual,
    (section, name, entry) => textOf(entry) !== textOf(facts[section]?.[name]),
  );
  const absent = mapSections(facts, (section, name) => actual[section]?.[name] === undefined);
  const gone = Object.entries(absent).map(
    ([section, entries]) =>
      [section, Object.fromEntries(Object.keys(entries).map((name) => [name, null]))] as const,
  );
  const merged: Record<string, Record<string, Json>> = {};
  for (const [section, entries] of [...Object.entries(changed), ...gone])
    merged[section] = { ...merged[section], ...entries };
  return lacking(merged, own);
}

function mapSections(
  sections: Sections,
  keep: (section: string, name: string, entry: Json) => boolean,
): Sections {
  const kept = Object.entries(sections).map(([section, entries]) => {
    const chosen = Object.entries(entries).filter(([name, entry]) => keep(section, name, entry));
    return [section, Object.fromEntries(chosen)] as const;
  });
  return Object.fromEntries(kept.filter(([, entries]) => Object.keys(entries).length > 0));
}

function textOf(value: Json | undefined): string {
  return JSON.stringify(value ?? null, (_, item) => (typeof item === 'bigint' ? `${item}n` : item)) ?? '';
}

function fail(message: string): never {
  throw new Error(message);
}
