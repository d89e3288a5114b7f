// A request refused somewhere along the chain; the edge turns it into the documented error body.
import type { FailureId } from '@lunarest/contract';

export class Refusal extends Error {
  readonly failure: FailureId;
  readonly details: string | undefined;

  /** `details` replaces the catalogue's explanation and never repeats what the caller sent. */
  constructor(failure: FailureId, details?: string) {
    super(failure);
    this.failure = failure;
    this.details = details;
  }
}
