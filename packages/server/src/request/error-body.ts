// Turns a failure into the documented error body; the status comes from the contract, the words from the catalogue.
import { type FailureId, failures } from '@lunarest/appliance';
import { newestRelease, type OperationDescription, unmatched } from '@lunarest/contract';

export interface ErrorBody {
  readonly id: string;
  readonly message: string;
  readonly details: string;
  readonly returnCode: number;
  readonly status: 'ERROR';
  readonly type: string;
}

/** The error body of a failure; `operation` is null when none matched. Throws when the contract does not document it. */
export function errorBody(
  operation: OperationDescription | null,
  failure: FailureId,
  details?: string,
): ErrorBody {
  const text = failures[failure];
  return {
    id: failure,
    message: text.title,
    details: details ?? text.details,
    returnCode: operation === null ? unmatchedStatus(failure) : documentedStatus(operation, failure),
    status: 'ERROR',
    type: text.type,
  };
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
