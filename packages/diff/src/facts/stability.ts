// Operations of which more or less is promised than before.
import type { Fact } from '../check.ts';
import { isPair, type Match } from '../match.ts';
import { stabilities } from '../views/life-cycle.ts';
import type { OperationView } from '../views/operation-view.ts';

export interface StabilityFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function stabilityRaised(match: Match<OperationView>): readonly StabilityFact[] {
  return stabilityFact(match, (was, is) => was < is);
}

export function stabilityLowered(match: Match<OperationView>): readonly StabilityFact[] {
  return stabilityFact(match, (was, is) => was > is);
}

function stabilityFact(
  match: Match<OperationView>,
  wanted: (was: number, is: number) => boolean,
): readonly StabilityFact[] {
  if (!isPair(match)) return [];
  const [was, is] = [match.base.stability, match.revision.stability];
  return wanted(stabilities.indexOf(was), stabilities.indexOf(is)) ? [{ at: match.at, was, is }] : [];
}
