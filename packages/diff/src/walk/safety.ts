// Whether the change from one schema to another affects a side, without reporting it.
import type { JsonObject } from '@lunarest/openapi';
import { checks } from '../checks.ts';
import type { LevelName, Levels } from '../levels.ts';
import type { Both } from '../match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import { compareSchemas, type Deferred, identity, stateOf, type Way } from './walk-schema.ts';

/** Whether every finding is compatible for a side. */
export interface Safety {
  readonly clients: boolean;
  readonly servers: boolean;
}

/** Known results for two documents; a pair counts as safe while it is compared, so that cycles end. */
const known = new WeakMap<JsonObject, WeakMap<JsonObject, Map<string, Safety>>>();

/** Upper bound on the questions within each other; what lies deeper counts as unsafe. */
const mostQuestions = 100;

export function safetyOf(schemas: Both<SchemaView>, way: Way): Safety {
  const questions = (way.questions ?? 0) + 1;
  if (questions > mostQuestions) return { clients: false, servers: false };
  const remembered = safetiesOf(schemas);
  const state = stateOf(schemas, way).join();
  const key = [state, identity(schemas.base), identity(schemas.revision)].join(' ');
  const before = remembered.get(key);
  if (before !== undefined) return before;
  remembered.set(key, { clients: true, servers: true });
  const safety = compare(schemas, { ...way, questions });
  remembered.set(key, safety);
  return safety;
}

/** The schemas themselves first, then their parts while these may still decide. */
function compare(schemas: Both<SchemaView>, way: Way): Safety {
  let safety: Safety = { clients: true, servers: true };
  const visit = <L extends LevelName>(level: L, match: Levels[L]): void => {
    for (const check of checks[level]) {
      for (const { verdict } of check.look(match)) {
        const { clients, servers } = verdict;
        safety = both(safety, { clients: clients === 'compatible', servers: servers === 'compatible' });
      }
    }
  };
  const deferred: Deferred[] = [];
  compareSchemas(
    schemas,
    { ...way, seen: new Set(), deferred, levels: 0, graph: undefined, around: undefined },
    visit,
  );
  for (const inner of deferred) {
    if (!safety.clients && !safety.servers) break;
    safety = both(safety, safetyOf(inner.schemas, inner.way));
  }
  return safety;
}

function both(one: Safety, other: Safety): Safety {
  return { clients: one.clients && other.clients, servers: one.servers && other.servers };
}

function safetiesOf({ base, revision }: Both<SchemaView>): Map<string, Safety> {
  const ofBase = known.get(base.root) ?? new WeakMap<JsonObject, Map<string, Safety>>();
  known.set(base.root, ofBase);
  const found = ofBase.get(revision.root) ?? new Map<string, Safety>();
  ofBase.set(revision.root, found);
  return found;
}
