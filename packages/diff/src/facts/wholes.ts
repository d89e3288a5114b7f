// Whole schemas whose set of values shrank or grew.
import type { Fact } from '../check.ts';
import type { WholeMatch } from '../levels.ts';

/** Finds the wholes with the effect. */
export function wholesThat(effect: WholeMatch['effect']): (match: WholeMatch) => readonly Fact[] {
  return (match) => (match.effect === effect ? [{ at: match.at }] : []);
}
