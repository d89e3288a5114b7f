/** An operation of the appliance and its result. */
import type { Environment } from './environment.ts';
import type { ApplianceState } from './state.ts';

/** The caller. The server has already checked the user's credentials and role. */
export interface Caller {
  readonly user: string;
  /** The key of the caller's private session; null for a request with credentials only. */
  readonly session: string | null;
}

/** The shape of every operation: a pure function of state, input and environment. */
export type Operation<Input, Output, Failure extends string> = (
  state: ApplianceState,
  input: Input & { readonly caller: Caller },
  env: Environment,
) => Outcome<Output, Failure>;

/** The result of an operation: a new state with an output, or a refusal from the catalog. */
export type Outcome<Output, Failure extends string> = Done<Output> | Refused<Failure>;

export interface Done<Output> {
  readonly ok: true;
  readonly state: ApplianceState;
  readonly output: Output;
}

export interface Refused<Failure extends string> {
  readonly ok: false;
  readonly failure: Failure;
  /** Present only when the refusal itself changes the state, for example by counting a wrong password. */
  readonly consequence?: ApplianceState;
  readonly details?: string;
}

/** The result of a lookup in the state; an operation can return a refusal unchanged. */
export type Lookup<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | Refused<Failure>;

export function done<Output>(state: ApplianceState, output: Output): Done<Output> {
  return { ok: true, state, output };
}

export function refused<Failure extends string>(failure: Failure, details?: string): Refused<Failure> {
  return details === undefined ? { ok: false, failure } : { ok: false, failure, details };
}

export function found<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** What a view may read besides the thing that it shows. */
export interface Surroundings {
  readonly state: ApplianceState;
  readonly env: Environment;
}

/** An operation that shows what `find` finds, or returns its refusal. */
export function showing<Input, Value, Output, Failure extends string>(
  find: (state: ApplianceState, input: Input & { readonly caller: Caller }) => Lookup<Value, Failure>,
  view: (value: Value, surroundings: Surroundings) => Output,
): Operation<Input, Output, Failure> {
  return (state, input, env) => {
    const looked = find(state, input);
    return looked.ok ? done(state, view(looked.value, { state, env })) : looked;
  };
}
