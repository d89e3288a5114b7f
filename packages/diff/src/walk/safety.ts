// Whether the change from one schema to another affects a side, without reporting it.
import { type JsonObject, onceForPair } from '@lunarest/openapi';
import { checks } from '../checking/checks.ts';
import type { Both } from '../match/match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { LevelName, Levels } from './levels.ts';
import { compareSchemas, stateOf } from './walk-schema.ts';
import { type Deferred, identity, type Way } from './way.ts';

/** Whether every finding is compatible for a side. */
export interface Safety {
  readonly clients: boolean;
  readonly servers: boolean;
}

/** One round of answering a question and those within it; schemas that contain themselves need assumptions. */
export interface Inquiry {
  /** Number of questions within each other on the way here. */
  readonly depth: number;
  /** The assumed results of open questions, safe if missing. */
  readonly assumed: ReadonlyMap<string, Safety>;
  /** The results of this round. */
  readonly found: Map<string, Safety>;
  readonly open: Set<string>;
  /** The questions whose assumed results were used. */
  readonly used: Set<string>;
}

/** Known results for two documents; none depends on an assumption. */
const safetiesOf = onceForPair((_base: JsonObject, _revision: JsonObject) => new Map<string, Safety>());

/** Upper bound on the questions within each other; what lies deeper counts as unsafe. */
const mostQuestions = 100;

const safe: Safety = { clients: true, servers: true };
const unsafe: Safety = { clients: false, servers: false };

export function safetyOf(schemas: Both<SchemaView>, way: Way): Safety {
  const question = { schemas, way, key: keyOf(schemas, way) };
  const remembered = safetiesOf(schemas.base.root, schemas.revision.root);
  const before = remembered.get(question.key);
  if (before !== undefined) return before;
  return way.inquiry === undefined ? inRounds(question, remembered) : answer(question, way.inquiry);
}

interface Question {
  readonly schemas: Both<SchemaView>;
  readonly way: Way;
  readonly key: string;
}

function keyOf(schemas: Both<SchemaView>, way: Way): string {
  return [stateOf(schemas, way).join(), identity(schemas.base), identity(schemas.revision)].join(' ');
}

/** Asks again until no result is worse than it was assumed to be. */
function inRounds(question: Question, remembered: Map<string, Safety>): Safety {
  const assumed = new Map<string, Safety>();
  for (;;) {
    const round: Inquiry = { depth: 0, assumed, found: new Map(), open: new Set(), used: new Set() };
    const safety = answer(question, round);
    if (lower(assumed, round)) continue;
    for (const [key, found] of round.found) remembered.set(key, found);
    return safety;
  }
}

function answer({ schemas, way, key }: Question, inquiry: Inquiry): Safety {
  const { depth, assumed, found, open, used } = inquiry;
  if (depth >= mostQuestions) return unsafe;
  const before = found.get(key);
  if (before !== undefined) return before;
  if (open.has(key)) {
    used.add(key);
    return assumed.get(key) ?? safe;
  }
  open.add(key);
  const safety = compare(schemas, { ...way, inquiry: { ...inquiry, depth: depth + 1 } });
  open.delete(key);
  found.set(key, safety);
  return safety;
}

/** Lowers the used assumptions to the results of the round; false if none was too high. */
function lower(assumed: Map<string, Safety>, { used, found }: Inquiry): boolean {
  let isLowered = false;
  for (const key of used) {
    const was = assumed.get(key) ?? safe;
    const is = both(was, found.get(key) ?? safe);
    isLowered ||= is.clients !== was.clients || is.servers !== was.servers;
    assumed.set(key, is);
  }
  return isLowered;
}

/** The schemas themselves first, then their parts while these may still decide. */
function compare(schemas: Both<SchemaView>, way: Way): Safety {
  let safety = safe;
  const isDecided = () => !safety.clients && !safety.servers;
  const visit = <L extends LevelName>(level: L, match: Levels[L]): void => {
    if (isDecided()) return;
    for (const check of checks[level]) {
      for (const { verdict } of check.look(match)) {
        const { clients, servers } = verdict;
        safety = both(safety, { clients: clients === 'compatible', servers: servers === 'compatible' });
      }
    }
  };
  const deferred: Deferred[] = [];
  compareSchemas(schemas, {
    ...way,
    visit,
    seen: new Set(),
    deferred,
    levels: 0,
    graph: undefined,
    around: undefined,
  });
  for (const inner of deferred) {
    if (isDecided()) break;
    safety = both(safety, safetyOf(inner.schemas, inner.way));
  }
  return safety;
}

function both(one: Safety, other: Safety): Safety {
  return { clients: one.clients && other.clients, servers: one.servers && other.servers };
}
