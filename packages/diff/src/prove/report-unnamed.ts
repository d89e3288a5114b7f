// Reports unnamed differences: a search finds a value that one document accepts and the other rejects, although every
// finding is compatible.
import type { ChangeFinding, Verdict } from '@lunarest/findings';
import { isArray, isObject, type Json } from '@lunarest/openapi';
import { checks } from '../checking/checks.ts';
import { inclusions } from '../inclusion/prove-inclusion.ts';
import { type Edition, otherThan } from '../match/match.ts';
import { containsUnknown } from '../views/unknown-parts.ts';
import type { WholeMatch } from '../walk/levels.ts';
import { stateOf } from '../walk/walk-schema.ts';
import { type Deferred, identity, schemaPair, type Way } from '../walk/way.ts';
import type { Carrier } from '../walk/within.ts';
import { type Found, findValue } from '../witness/search.ts';
import type { NamedPair } from './proof.ts';
import { writtenSide } from './sides.ts';
import { questionOf } from './value-that-shows.ts';

/** Upper bound on the values tried for all schemas together. */
const mostTogether = 30_000;

/** Upper bound on the cases of the proofs that replace a search. */
const mostCases = 12_000;

/** Upper bound on the values tried for one schema in one direction. */
const most = 200;

/**
 * Checks of added and removed properties. They assume that an open object is sent only the properties that it
 * describes, while a search tries any value for them.
 */
const aboutPresence: ReadonlySet<string> = new Set(
  [...checks.requestProperty, ...checks.responseProperty]
    .filter(({ about: [, , , action] }) => /^(added|removed)/.test(action))
    .map(({ id }) => id),
);

/**
 * Ignored refusals: formats and patterns have checks that know equivalent ones, and few authors of a `oneOf`
 * mean that a value must not fit two of its alternatives.
 */
const silent = /must match (format|pattern) |must match exactly one schema in oneOf, not several/;

type Sides = Readonly<Record<keyof Verdict, boolean>>;

/** Reports the whole schemas whose difference no finding covers. */
export function reportUnnamed(
  wholes: readonly Deferred[],
  findings: readonly ChangeFinding[],
  pair: NamedPair,
): void {
  const named = sidesNamed(findings);
  const open = wholes.flatMap((whole) =>
    // Identifiers of errors are compared for whole operations, and unknown schemas are not compared.
    whole.way.errorIds === undefined && !containsUnknown(whole.schemas)
      ? (['narrowed', 'widened'] as const)
          .filter((effect) => !whole.way.affects.some((label) => named.get(label)?.[hurtBy(whole, effect)]))
          .map((effect) => ({ whole, effect }))
      : [],
  );
  const tries = Math.min(most, Math.floor(mostTogether / Math.max(1, open.length)));
  if (tries === 0) return;
  const isIncluded = inclusions(mostCases);
  const isSubset = (way: Way, taker: Edition) => {
    const { whole } = way.within.carrier;
    const inner = writtenSide(whole[taker], way.direction, pair);
    const outer = writtenSide(whole[otherThan(taker)], way.direction, pair);
    return inner !== undefined && outer !== undefined && isIncluded(inner, outer);
  };
  // Many operations share a schema.
  const known = new Map<string, Found>();
  for (const { whole, effect } of open) {
    const { schemas, way } = whole;
    const taker = effect === 'narrowed' ? 'base' : 'revision';
    if (isSubset(way, taker)) continue;
    const key = [...stateOf(schemas, way), taker, identity(schemas.base), identity(schemas.revision)].join(
      ' ',
    );
    const question = questionOf(way, taker, pair);
    const shows = (value: Json, misfit: string) =>
      question.shows(value) && !silent.test(misfit) && isSimple(value, way.within.carrier);
    const found = known.get(key) ?? findValue({ ...question, shows, most: tries });
    known.set(key, found);
    if ('value' in found) way.visit(`${way.direction}Whole`, { ...schemaPair(schemas, way), effect });
  }
}

/** Whether a text has a style for the value: none is defined for what is nested in a parameter, or in a part of a form. */
function isSimple(value: Json, { textuality, field, typedParts = [] }: Carrier): boolean {
  if (textuality === 'text' && field !== undefined) return isFlat(value);
  if (textuality !== 'form' || !isObject(value)) return true;
  return Object.entries(value).every(
    ([name, part]) => typedParts.includes(name) || (!isObject(part) && isFlat(part)),
  );
}

function isFlat(value: Json): boolean {
  const members = isArray(value) || isObject(value) ? Object.values(value) : [];
  return !members.some((member) => isArray(member) || isObject(member));
}

/** The side that receives an unexpected value. */
function hurtBy({ way }: Deferred, effect: WholeMatch['effect']): keyof Verdict {
  return (way.direction === 'request') === (effect === 'narrowed') ? 'clients' : 'servers';
}

/** The sides of each operation that a finding reports as affected. */
function sidesNamed(findings: readonly ChangeFinding[]): ReadonlyMap<string, Sides> {
  // Many findings share one list of operations.
  const ofLists = new Map<readonly string[], Sides>();
  for (const { id, verdict, affects = [] } of findings) {
    const isNamed = (side: keyof Verdict) => verdict[side] !== 'compatible' || aboutPresence.has(id);
    ofLists.set(
      affects,
      either(ofLists.get(affects), { clients: isNamed('clients'), servers: isNamed('servers') }),
    );
  }
  const ofLabels = new Map<string, Sides>();
  for (const [labels, sides] of ofLists)
    for (const label of labels) ofLabels.set(label, either(ofLabels.get(label), sides));
  return ofLabels;
}

function either(one: Sides | undefined, other: Sides): Sides {
  return {
    clients: one?.clients === true || other.clients,
    servers: one?.servers === true || other.servers,
  };
}
