// The input of a handler beside the request: a function that performs an appliance operation as the caller, and the environment.
import type { Operation } from '@lunarest/appliance';
import type { HandlerEnvironment } from './environment.ts';
import type { AuthenticatedCaller } from './request/authenticate.ts';
import type { WorkingState } from './working-state.ts';

export interface FailedAnswer<Failure extends string> {
  readonly failure: Failure;
  readonly details?: string;
}

export interface Context {
  readonly environment: HandlerEnvironment;
  /** Performs an operation and makes its answer; a refusal becomes an answer with one of the operation's failures. */
  perform<Input, Output, Failure extends string, Answer>(
    operation: Operation<Input, Output, Failure>,
    input: Input,
    answer: (output: Output) => Answer,
  ): Answer | FailedAnswer<Failure>;
}

export function createContext(
  working: WorkingState,
  caller: AuthenticatedCaller,
  environment: HandlerEnvironment,
): Context {
  return {
    environment,
    perform(operation, input, answer) {
      // Only the operations that open a session can run without a user.
      const { session, user } = caller;
      // An object literal with a leading spread takes several times longer.
      const asCaller = Object.assign({}, input, { caller: { user: user?.name ?? '', session } });
      const outcome = operation(working.state, asCaller, environment);
      working.keep(outcome);
      if (outcome.ok) return answer(outcome.output);
      const { failure, details } = outcome;
      return details === undefined ? { failure } : { failure, details };
    },
  };
}
