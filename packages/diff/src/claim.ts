// A judged change as a claim to prove, and the two documents in which it is proved.
import type { Change } from './check.ts';
import type { Inclusion } from './inclusion/prove-inclusion.ts';
import type { Both } from './match.ts';
import type { PreparedPair } from './witness/prepare.ts';

export type Claim = Pick<Change, 'verdict' | 'affects' | 'proof' | 'isTurned'>;

/** Two documents with their names. */
export interface NamedPair extends PreparedPair {
  readonly names: Both<string>;
  readonly isIncluded: Inclusion;
}
