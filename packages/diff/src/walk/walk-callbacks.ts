// Compares requests of the server to its clients, with the roles reversed.
import { type Located, pointerTo } from '@lunarest/openapi';
import {
  type Both,
  type Edition,
  isPair,
  type Match,
  mapBoth,
  matchByKey,
  otherThan,
  type Pair,
  pointersOf,
} from '../match/match.ts';
import { matchOperations } from '../match/match-operations.ts';
import type { OperationView } from '../views/operation-view.ts';
import { type CallbackView, callbacksOf, webhooksOf } from '../views/path-view.ts';
import type { Visits } from './levels.ts';
import { walkOperation } from './walk-operation.ts';

export function walkWebhooks(base: Located, revision: Located, visits: Visits): void {
  const place = pointerTo('#', 'webhooks');
  const at = {
    base: base.value.webhooks === undefined ? '#' : place,
    revision: revision.value.webhooks === undefined ? '#' : place,
  };
  const [before, after] = [byName(webhooksOf(base)), byName(webhooksOf(revision))];
  for (const [name, found] of matchByKey(before, after)) {
    walkCalls(matchOf(found, at, `webhook \`${name}\``, []), 'webhook', visits, new Set());
  }
}

/** The callbacks of an operation; `seen` holds those on the way here, since callbacks may be nested. */
export function walkCallbacks(
  operation: Pair<OperationView>,
  visits: Visits,
  seen: ReadonlySet<string>,
): void {
  const { base, revision, at, affects, subject } = operation;
  for (const found of matchCallbacks(callbacksOf(base), callbacksOf(revision))) {
    const name = found.revision?.name ?? found.base?.name;
    walkCalls(matchOf(found, at, `callback \`${name}\` of ${subject}`, affects), 'callback', visits, seen);
  }
}

type Found = Both<CallbackView | undefined>;

/**
 * By name and address; then by address, since a name is not sent; then by name. The last two only if each side has one
 * left.
 */
function matchCallbacks(base: readonly CallbackView[], revision: readonly CallbackView[]): readonly Found[] {
  const keyOf = ({ name, expression }: CallbackView) => JSON.stringify([name, expression]);
  const found = matchByKey(keyed(base, keyOf), keyed(revision, keyOf)).map(([, match]) => match);
  return matchLonely(
    matchLonely(found, ({ expression }) => expression),
    ({ name }) => name,
  );
}

function matchLonely(found: readonly Found[], keyOf: (call: CallbackView) => string): readonly Found[] {
  const lonely = (key: string, side: Edition) => {
    const left = found.flatMap((match) => (match[otherThan(side)] === undefined ? (match[side] ?? []) : []));
    const [only, ...others] = left.filter((call) => keyOf(call) === key);
    return others.length === 0 ? only : undefined;
  };
  return found.flatMap((match): readonly Found[] => {
    const call = match.base ?? match.revision;
    if (call === undefined || (match.base !== undefined && match.revision !== undefined)) return [match];
    const pair = { base: lonely(keyOf(call), 'base'), revision: lonely(keyOf(call), 'revision') };
    if (pair.base === undefined || pair.revision === undefined) return [match];
    return match.base === undefined ? [] : [pair];
  });
}

function walkCalls(
  match: Match<CallbackView>,
  level: 'webhook' | 'callback',
  visits: Visits,
  seen: ReadonlySet<string>,
): void {
  visits.visit(level, match);
  if (!isPair(match)) return;
  const key = JSON.stringify([match.base.pointer, match.revision.pointer]);
  if (seen.has(key)) return;
  const turned = turnedVisits(visits);
  const operations = mapBoth(match, (call) => call.operations);
  for (const found of matchOperations(operations, match.at)) {
    turned.visit('operation', found);
    if (!isPair(found)) continue;
    walkOperation(found, turned);
    walkCallbacks(found, turned, new Set([...seen, key]));
  }
}

function turnedVisits({ visit, turned, serverAsks, unstable, graph }: Visits): Visits {
  return {
    visit: turned,
    turned: visit,
    serverAsks: !serverAsks,
    unstable: () => turnedVisits(unstable()),
    graph,
  };
}

function matchOf(
  found: Found,
  at: Both<string>,
  subject: string,
  affects: readonly string[],
): Match<CallbackView> {
  return { ...found, at: pointersOf(found, at), subject, affects };
}

function byName(calls: readonly CallbackView[]): ReadonlyMap<string, CallbackView> {
  return keyed(calls, ({ name }) => name);
}

function keyed(
  calls: readonly CallbackView[],
  keyOf: (call: CallbackView) => string,
): ReadonlyMap<string, CallbackView> {
  return new Map(calls.map((call) => [keyOf(call), call]));
}
