// The errors that the client throws: every outcome that is not an answer of the contract. None contains a secret. Also
// the error that carries another one through the client.
import { connectionReason } from '#platform';
import type { LunaError } from './operation.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** The known facts about an answer outside the contract. */
interface UnexpectedAnswer {
  readonly status: number;
  readonly errorId?: string | undefined;
  readonly headers?: Headers;
  readonly text?: string;
}

/** An error of one operation. */
class OperationError extends Error {
  declare readonly operation: string;

  constructor(operation: string, reason: string, options?: ErrorOptions) {
    super(`${operation}: ${reason}`, options);
    this.operation = operation;
  }
}

/** The appliance answered outside the contract: another status, or a body or header the contract does not have. */
export class UnexpectedAnswerError extends OperationError {
  override readonly name = 'UnexpectedAnswerError';
  /** Status of the answer; 0 when the browser hides it. */
  declare readonly status: number;
  /** The identifier in the error body, if it has one. */
  declare readonly errorId: string | undefined;
  /** Seconds to wait according to the header Retry-After, if the answer has it. */
  declare readonly retryAfterSeconds: number | undefined;
  // Private, so that a log of the error does not show them: the appliance may repeat the input.
  readonly #headers: Headers;
  readonly #text: string;

  constructor(operation: string, reason: string, answer: UnexpectedAnswer) {
    super(operation, `${reason} (status ${answer.status})`);
    this.status = answer.status;
    this.errorId = answer.errorId;
    this.#headers = new Headers(answer.headers);
    this.#headers.delete('Set-Cookie');
    this.#text = answer.text ?? '';
    this.retryAfterSeconds = retryAfterSeconds(this.#headers);
  }

  /** The headers of the answer, without cookies. Not shown when the error is printed. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The body as text, its first 64 KiB. Not shown when the error is printed: it may repeat what was sent. */
  get text(): string {
    return this.#text;
  }
}

/** No answer arrived: the appliance is not reachable, not trusted, silent, or hung up. The message says why; `cause` is the error behind it. */
export class ConnectionError extends OperationError {
  override readonly name = 'ConnectionError';

  constructor(operation: string, cause: unknown) {
    super(operation, `no answer from the appliance (${connectionReason(cause)})`, { cause });
  }
}

/** One more wrong password would erase the HSM, so nothing was sent. */
export class LastLoginAttemptError extends OperationError {
  override readonly name = 'LastLoginAttemptError';
  declare readonly hsmid: string;

  constructor(operation: string, hsmid: string) {
    super(
      operation,
      `HSM ${hsmid} has one SO login left, and a wrong password would erase it; pass force to try anyway`,
    );
    this.hsmid = hsmid;
  }
}

/** The client was closed before this call. */
export class ClientClosedError extends OperationError {
  override readonly name = 'ClientClosedError';

  constructor(operation: string) {
    super(operation, 'the client is closed');
  }
}

/** Carries the error of a call as its cause, because other errors are treated as errors of the connection. */
export class CallFailure extends Error {
  constructor(cause: unknown) {
    super('not an error of the connection', { cause });
  }
}

/** Runs a function of the program; its error becomes the error of the call. */
export async function guarded<T>(hook: () => T | Promise<T>): Promise<T> {
  try {
    return await hook();
  } catch (error) {
    throw new CallFailure(error);
  }
}

/** The appliance refused the request, as the contract documents. Only `success` throws it: a call resolves to a refusal. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  declare readonly status: number;
  declare readonly error: LunaError;

  constructor(status: number, error: LunaError) {
    super(`${error.id} (status ${status}): ${error.details}`);
    this.status = status;
    this.error = error;
  }
}
