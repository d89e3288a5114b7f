// Error identifiers that an operation gained, lost or moved to another status.

import type { ChangeFact } from '../checking/check.ts';
import { isPair, type Match, type Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { OperationView } from '../views/operation-view.ts';
import { containsStatus } from '../views/response-view.ts';

interface ErrorIdFact extends ChangeFact {
  readonly errorId: string;
}

interface Standing {
  readonly status: string;
  readonly pointer: string;
}

/** Excludes the identifiers of a new status, which are reported with that status. */
export function errorIdsAdded(match: Match<OperationView>): readonly ErrorIdFact[] {
  return factsOf(match, ({ base, revision }, id) => {
    if (isMove(base, revision, id)) return [];
    return onlyIn(standingsOf(revision, id), standingsOf(base, id)).flatMap(({ status, pointer }) => {
      const before = base.responses.get(status);
      if (before === undefined || before.errorIds.size === 0) return [];
      return [{ at: { base: before.pointer, revision: pointer }, errorId: id, was: 'none', is: status }];
    });
  });
}

export const errorIdsRemoved = reversed(errorIdsAdded);

/** Identifiers that moved from one status to another. */
export function errorIdsMoved(match: Match<OperationView>): readonly ErrorIdFact[] {
  return factsOf(match, ({ base, revision }, id) => {
    const [left] = onlyIn(standingsOf(base, id), standingsOf(revision, id));
    const [reached] = onlyIn(standingsOf(revision, id), standingsOf(base, id));
    if (left === undefined || reached === undefined) return [];
    const at = { base: left.pointer, revision: reached.pointer };
    return [{ at, errorId: id, was: left.status, is: reached.status }];
  });
}

function factsOf(
  match: Match<OperationView>,
  factsFor: (pair: Pair<OperationView>, id: string) => readonly ErrorIdFact[],
): readonly ErrorIdFact[] {
  if (!isPair(match)) return [];
  const ids = [match.base, match.revision].flatMap(({ responses }) =>
    [...responses.values()].flatMap(({ errorIds }) => [...errorIds.keys()]),
  );
  return [...new Set(ids)].flatMap((id) => factsFor(match, id));
}

function isMove(base: OperationView, revision: OperationView, id: string): boolean {
  const [before, after] = [standingsOf(base, id), standingsOf(revision, id)];
  return onlyIn(before, after).length > 0 && onlyIn(after, before).length > 0;
}

function standingsOf({ responses }: OperationView, id: string): readonly Standing[] {
  return [...responses.values()].flatMap(({ status, errorIds }) => {
    const pointer = errorIds.get(id);
    return pointer === undefined ? [] : [{ status, pointer }];
  });
}

function onlyIn(these: readonly Standing[], others: readonly Standing[]): readonly Standing[] {
  const isIn = (status: string, other: string) =>
    status === other || containsStatus(status, other) || containsStatus(other, status);
  return these.filter(({ status }) => !others.some((other) => isIn(status, other.status)));
}
