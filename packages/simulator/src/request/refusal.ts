// A request refused somewhere along the chain; the edge turns it into the documented error body.
import type { FailureId } from '@lunarest/contract';

/** What of the request is at fault: `path`, `method`, `header content-type`, `query/limit`, `body/label`. */
export type RequestPlace = string;

export class Refusal extends Error {
  readonly failure: FailureId;
  readonly details: string | undefined;
  /** Undefined where the refusal is not about the form of the request. */
  readonly place: RequestPlace | undefined;

  /** `details` replaces the words of the contract and never repeats what the caller sent. */
  constructor(failure: FailureId, details?: string, place?: RequestPlace) {
    super(failure);
    this.failure = failure;
    this.details = details;
    this.place = place;
  }
}

/** Carries the methods that the path does have, for the Allow header. */
export class MethodRefusal extends Refusal {
  readonly allow: string;

  constructor(methods: Iterable<string>) {
    super('FRAMEWORK_METHOD_NOT_ALLOWED', undefined, 'method');
    this.allow = [...methods]
      .map((method) => method.toUpperCase())
      .sort()
      .join(', ');
  }
}
