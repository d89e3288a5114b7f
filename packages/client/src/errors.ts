// What the client throws: everything that is not an answer of the contract. None of it holds a secret.
import { connectionReason } from './connection-reason.ts';

/** The appliance answered outside the contract: another status, or a body or header the contract does not have. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly operation: string;
  /** Status of the answer; 0 when the browser kept it to itself. */
  readonly status: number;
  /** The identifier in the error body, when it had one. */
  readonly errorId: string | undefined;

  constructor(operation: string, status: number, reason: string, errorId?: string) {
    super(`${operation}: ${reason} (status ${status})`);
    this.operation = operation;
    this.status = status;
    this.errorId = errorId;
  }
}

/** No answer arrived: the appliance is not reachable, not trusted, silent, or hung up. The message says why; `cause` is the error behind it. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation}: no answer from the appliance (${connectionReason(cause)})`, { cause });
    this.operation = operation;
  }
}

/** One wrong password more would erase the HSM, so nothing was sent. */
export class LastLoginAttemptError extends Error {
  override readonly name = 'LastLoginAttemptError';
  readonly operation: string;
  readonly hsmid: string;

  constructor(operation: string, hsmid: string) {
    super(
      `${operation}: HSM ${hsmid} has one SO login left, and a wrong password would erase it; pass force to try anyway`,
    );
    this.operation = operation;
    this.hsmid = hsmid;
  }
}

/** The client was closed before this call. */
export class ClientClosedError extends Error {
  override readonly name = 'ClientClosedError';
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation}: the client is closed`);
    this.operation = operation;
  }
}
