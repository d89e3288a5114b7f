// Media types and statuses that were widened to a range, or narrowed to parts of one.
import type { Fact } from '../check.ts';
import type { RangeMatch } from '../levels.ts';
import { isPair } from '../match.ts';

export interface RangeFact extends Fact {
  readonly was: string;
  readonly is: string;
}

interface Named {
  readonly name: string;
}

export function narrowedToParts<T extends Named>(match: RangeMatch<T>): readonly RangeFact[] {
  if (!isPair(match) || match.narrowedTo.length === 0) return [];
  return [{ at: match.at, was: match.base.name, is: match.narrowedTo.join(', ') }];
}

export function widenedFromParts<T extends Named>(match: RangeMatch<T>): readonly RangeFact[] {
  if (!isPair(match) || match.widenedFrom.length === 0) return [];
  return [{ at: match.at, was: match.widenedFrom.join(', '), is: match.revision.name }];
}
