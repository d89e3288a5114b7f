/** What an operation comes to: a new state with an output, or a refusal that is named in the catalog. */
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
  /** Present only where the refusal itself counts, as a wrong password does. */
  readonly consequence?: ApplianceState;
  readonly details?: string;
}

/** What a search in the state comes to; a refusal can be returned from the operation as it is. */
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
