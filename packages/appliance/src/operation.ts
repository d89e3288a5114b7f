/** The shape of every operation: a pure function of state, input and environment. */
import type { Environment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import type { ApplianceState } from './state.ts';

/** The caller. The server has already checked the user's credentials and role. */
export interface Caller {
  readonly user: string;
  /** The key of the caller's private session; null for a request with credentials only. */
  readonly session: string | null;
}

export type Operation<Input, Output, Failure extends string> = (
  state: ApplianceState,
  input: Input & { readonly caller: Caller },
  env: Environment,
) => Outcome<Output, Failure>;
