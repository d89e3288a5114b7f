// The refusal of a request by a step of the chain, which the simulator answers with the documented error body.
import type { FailureId } from '@lunarest/contract';

/** The invalid part of the request: `path`, `method`, `header content-type`, `query/limit`, `body/label`. */
type RequestPlace = string;

export class Refusal extends Error {
  readonly failure: FailureId;
  readonly details: string | undefined;
  /** Undefined when the refusal is not about the form of the request. */
  readonly place: RequestPlace | undefined;

  /** `details` replaces the message of the contract and never repeats the caller's input. */
  constructor(failure: FailureId, details?: string, place?: RequestPlace) {
    super(failure);
    this.failure = failure;
    this.details = details;
    this.place = place;
  }
}

/** The refusal of a method, with the methods of the path for the header Allow. */
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

/** The details of the refusal of bytes that are no request, from the code of the error of Node's HTTP parser. */
export function malformedBecause(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'The headers are too large.';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'The request did not arrive in time.';
  return 'The request is not well-formed HTTP.';
}
