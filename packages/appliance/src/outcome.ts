/** The result of an operation: a new state with an output, or a refusal from the catalog. */
import type { ApplianceState } from './state.ts';

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
