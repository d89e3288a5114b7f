// One drift of one exchange.
import type { Release } from '@lunarest/contract';
import type { DriftKindId } from './kinds.ts';

export interface Observation {
  readonly kind: DriftKindId;
  /** `GET /tasks/{taskid} 200`; a request has no status. */
  readonly about: string;
  /** The place in the answer or request, empty for the whole; items of lists are `*`. */
  readonly where: string;
  /** The contract's value; never the appliance's. */
  readonly expected: string;
  readonly release: Release;
  /** JSON Pointer into the release's document. */
  readonly contract: string;
}
