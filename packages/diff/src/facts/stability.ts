// Things whose stability level rose, fell, or is unknown.
import type { Fact } from '../check.ts';
import { isPair, type Match } from '../match.ts';
import { type LifeCycle, stabilities, stabilityOf } from '../views/life-cycle.ts';

export interface StabilityFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function stabilityRaised<T extends LifeCycle>(match: Match<T>): readonly StabilityFact[] {
  return stabilityFact(match, (was, is) => was < is);
}

export function stabilityLowered<T extends LifeCycle>(match: Match<T>): readonly StabilityFact[] {
  return stabilityFact(match, (was, is) => was > is);
}

/** An unknown level, which tools misread or reject. */
export function stabilityUnknown<T extends LifeCycle>({
  base,
  revision,
  at,
}: Match<T>): readonly StabilityFact[] {
  if (revision === undefined || stabilityOf(revision) !== undefined) return [];
  const was = base?.level ?? 'none';
  return was === revision.level ? [] : [{ at, was, is: revision.level }];
}

function stabilityFact<T extends LifeCycle>(
  match: Match<T>,
  wanted: (was: number, is: number) => boolean,
): readonly StabilityFact[] {
  if (!isPair(match)) return [];
  const [was, is] = [stabilityOf(match.base), stabilityOf(match.revision)];
  if (was === undefined || is === undefined) return [];
  return wanted(stabilities.indexOf(was), stabilities.indexOf(is)) ? [{ at: match.at, was, is }] : [];
}
