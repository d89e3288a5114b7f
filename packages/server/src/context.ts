// What a handler is given beside the request: the way to perform an appliance operation as the caller, and the profile.
import type { Operation } from '@lunarest/appliance';
import type { AuthenticatedCaller } from './request/authenticate.ts';
import type { Store } from './store.ts';

/** `documented`: what the pages say. `observed`: what samples and clients report where both are plausible. */
export type Profile = 'documented' | 'observed';

export interface FailedAnswer<Failure extends string> {
  readonly failure: Failure;
  readonly details?: string;
}

export interface Context {
  readonly profile: Profile;
  readonly now: () => number;
  /** Performs an operation and makes its answer; a refusal becomes a failed answer of exactly the operation's failures. */
  perform<Input, Output, Failure extends string, Answer>(
    operation: Operation<Input, Output, Failure>,
    input: Input,
    answer: (output: Output) => Answer,
  ): Answer | FailedAnswer<Failure>;
}

export function createContext(
  store: Store,
  profile: Profile,
  caller: AuthenticatedCaller,
  now: () => number,
): Context {
  return {
    profile,
    now,
    perform(operation, input, answer) {
      const outcome = store.perform(operation, {
        ...input,
        // Only what opens a session is called by nobody.
        caller: { user: caller.user?.name ?? '', session: caller.session },
      });
      if (outcome.ok) return answer(outcome.output);
      const { failure, details } = outcome;
      return details === undefined ? { failure } : { failure, details };
    },
  };
}
