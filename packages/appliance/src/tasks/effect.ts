/** The result of a task's work, whose response is JSON. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import type { TaskDetails } from './task.ts';
import type { OrderByKind, WorkKind } from './task-work.ts';

export type EffectResult =
  | { readonly ok: true; readonly state: ApplianceState; readonly response: JsonObject }
  | { readonly ok: false; readonly details: TaskDetails };

/** The result of a task's work. */
export type Effect<Kind extends WorkKind> = (
  state: ApplianceState,
  order: OrderByKind[Kind],
  env: Environment,
) => EffectResult;

export function effective(state: ApplianceState, response: JsonObject = {}): EffectResult {
  return { ok: true, state, response };
}

/** The result of work that fails because the state has changed since the work was accepted. */
export function ineffective(details: TaskDetails): EffectResult {
  return { ok: false, details };
}

/** A value in the response of a task. Exported so that the schema of the state can name it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: JsonValue;
}
