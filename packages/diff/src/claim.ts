// A judged change as a claim to prove, and the two documents in which it is proved.
import type { Json } from '@lunarest/openapi';
import type { Change } from './check.ts';
import type { Both } from './match.ts';
import type { PreparedPair } from './witness/prepare.ts';

export type Claim = Pick<Change, 'verdict' | 'affects' | 'proof' | 'isTurned'>;

/** Two documents with their names. */
export interface NamedPair extends PreparedPair {
  readonly names: Both<string>;
  /** Which schemas are known to include others. */
  readonly included: Map<Json, Map<Json, boolean>>;
}
