/** The shape of every operation: a pure function of state, input and environment. */
import type { Environment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import type { ApplianceState } from './state.ts';

/** Who asks. The server has checked the user's credentials and role before. */
export interface Caller {
  readonly user: string;
  /** The key of the caller's private session; null when the request carried credentials only. */
  readonly session: string | null;
}

export type Operation<Input, Output, Failure extends string> = (
  state: ApplianceState,
  input: Input & { readonly caller: Caller },
  env: Environment,
) => Outcome<Output, Failure>;
