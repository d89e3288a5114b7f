// Turns a failure into the documented error body; identifiers, statuses and messages come from the contract.
import {
  type FailureId,
  type FailureText,
  failures,
  newestRelease,
  type OperationDescription,
  unmatched,
} from '@lunarest/contract';

export interface ErrorBody {
  readonly id: string;
  readonly message: string;
  readonly details: string;
  readonly returnCode: number;
  readonly status: 'ERROR';
  readonly type: string;
}

/**
 * The error body of a failure; `operation` is null when none matched, and `details` replaces the contract's
 * message. Throws when the contract does not document the failure there.
 */
export function errorBody(
  operation: OperationDescription | null,
  failure: FailureId,
  details?: string,
): ErrorBody {
  const returnCode = operation === null ? unmatchedStatus(failure) : documentedStatus(operation, failure);
  const text = textsOf(failure)[returnCode];
  if (text === undefined) throw new Error(`${failure} has no words for status ${returnCode}`);
  return {
    id: failure,
    message: text.message,
    details: details ?? text.details,
    returnCode,
    status: 'ERROR',
    type: text.type,
  };
}

/** The message of the contract for a failure in a task. Throws for an unknown identifier. */
export function failureDetails(failure: string): string {
  const [text] = Object.values(textsOf(failure));
  if (text === undefined) throw new Error(`${failure} is not an identifier of the contract`);
  return text.details;
}

function textsOf(failure: string): Readonly<Record<string, FailureText>> {
  return Object.hasOwn(failures, failure) ? failures[failure as FailureId] : {};
}

function documentedStatus(operation: OperationDescription, failure: FailureId): number {
  const found = Object.entries(operation.responses).find(([, response]) => response.errors.includes(failure));
  if (found === undefined) throw new Error(`${failure} is not documented for ${operation.id}`);
  return Number(found[0]);
}

function unmatchedStatus(failure: FailureId): number {
  const answers: readonly { readonly status: number; readonly errors: readonly string[] }[] = Object.values(
    unmatched[newestRelease],
  );
  const found = answers.find((answer) => answer.errors.includes(failure));
  if (found === undefined) throw new Error(`${failure} is not documented for an unmatched request`);
  return found.status;
}
