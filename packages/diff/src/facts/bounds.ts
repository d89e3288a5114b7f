// Bounds that became tighter or looser.
import type { Fact } from '../check.ts';
import type { SchemaPair } from '../levels.ts';
import {
  type Bound,
  type BoundKind,
  boundKinds,
  boundOf,
  compareBounds,
  impliedBoundOf,
} from '../views/bounds.ts';
import { placeOf } from '../views/schema-view.ts';
import { bothAdmit } from './types.ts';

export interface BoundFact extends Fact {
  readonly keyword: string;
  readonly was: string;
  readonly is: string;
}

export function boundsTightened(pair: SchemaPair): readonly BoundFact[] {
  return moved(
    pair,
    (kind, base, revision) =>
      isTighter(kind, revision, base) && isTighter(kind, revision, impliedBoundOf(pair.base, kind)),
  );
}

export function boundsLoosened(pair: SchemaPair): readonly BoundFact[] {
  return moved(
    pair,
    (kind, base, revision) =>
      isTighter(kind, base, revision) && isTighter(kind, base, impliedBoundOf(pair.revision, kind)),
  );
}

function moved(
  pair: SchemaPair,
  wanted: (kind: BoundKind, base: Bound | undefined, revision: Bound | undefined) => boolean,
): readonly BoundFact[] {
  return boundKinds.flatMap((kind) => {
    const [base, revision] = [boundOf(pair.base, kind), boundOf(pair.revision, kind)];
    if (!bothAdmit(pair, kind.of) || !wanted(kind, base, revision)) return [];
    const at = {
      base: base?.pointer ?? placeOf(pair.base, kind.keyword),
      revision: revision?.pointer ?? placeOf(pair.revision, kind.keyword),
    };
    return [{ at, keyword: kind.keyword, was: show(base), is: show(revision) }];
  });
}

function isTighter(kind: BoundKind, one: Bound | undefined, other: Bound | undefined): boolean {
  if (one === undefined) return false;
  return other === undefined || compareBounds(one, other, kind.upper) < 0;
}

function show(bound: Bound | undefined): string {
  return bound === undefined ? 'none' : `${bound.limit}${bound.exclusive ? ' (exclusive)' : ''}`;
}
