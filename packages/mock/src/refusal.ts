// A request that the mock refuses; the front turns it into the error body that the contract documents.

export class Refusal extends Error {
  /** Error identifier of the contract, for example `FRAMEWORK_BAD_REQUEST`. */
  readonly failure: string;
  /** Replaces the explanation of the contract's example; it never repeats what the caller sent. */
  readonly details: string | undefined;
  /** Beside those that the contract documents. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(failure: string, details?: string, headers: Refusal['headers'] = {}) {
    super(failure);
    this.failure = failure;
    this.details = details;
    this.headers = headers;
  }
}
