// How the change from one schema to another is judged, without reporting it.
import type { JsonObject } from '@lunarest/openapi';
import { type Verdict, type VerdictWord, verdicts } from '../../finding.ts';
import { checks } from '../checks.ts';
import type { LevelName, Levels } from '../levels.ts';
import type { Both } from '../match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import { identity, type Way, walkSchema } from './walk-schema.ts';

/** What is known of two documents; while a pair is judged, it counts as compatible, so that circles end. */
const known = new WeakMap<JsonObject, WeakMap<JsonObject, Map<string, Verdict>>>();

/** The worst verdict on each side; compatible for both where neither side notices. */
export function verdictOn(schemas: Both<SchemaView>, way: Way): Verdict {
  const remembered = verdictsOf(schemas);
  const { direction, textual, errorIds } = way;
  const key = [direction, textual, errorIds, identity(schemas.base), identity(schemas.revision)].join(' ');
  const before = remembered.get(key);
  if (before !== undefined) return before;
  remembered.set(key, { clients: 'compatible', servers: 'compatible' });
  const found: Verdict[] = [];
  const visit = <L extends LevelName>(level: L, match: Levels[L]): void => {
    for (const check of checks[level]) found.push(...check.look(match).map(({ verdict }) => verdict));
  };
  walkSchema(schemas, { ...way, seen: new Set() }, visit);
  const verdict = {
    clients: worstOf(found.map(({ clients }) => clients)),
    servers: worstOf(found.map(({ servers }) => servers)),
  };
  remembered.set(key, verdict);
  return verdict;
}

function verdictsOf({ base, revision }: Both<SchemaView>): Map<string, Verdict> {
  const ofBase = known.get(base.root) ?? new WeakMap<JsonObject, Map<string, Verdict>>();
  known.set(base.root, ofBase);
  const found = ofBase.get(revision.root) ?? new Map<string, Verdict>();
  ofBase.set(revision.root, found);
  return found;
}

function worstOf(words: readonly VerdictWord[]): VerdictWord {
  return verdicts.find((word) => words.includes(word)) ?? 'compatible';
}
