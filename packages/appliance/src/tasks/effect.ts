/** What the work of a task comes to when it runs. */
import type { Environment } from '../environment.ts';
import type { JsonObject } from '../json.ts';
import type { ApplianceState } from '../state.ts';
import type { OrderByKind, WorkKind } from './task-work.ts';

export type EffectResult =
  | { readonly ok: true; readonly state: ApplianceState; readonly response: JsonObject }
  | { readonly ok: false; readonly details: string };

export type Effect<Kind extends WorkKind> = (
  state: ApplianceState,
  order: OrderByKind[Kind],
  env: Environment,
) => EffectResult;

export function effective(state: ApplianceState, response: JsonObject = {}): EffectResult {
  return { ok: true, state, response };
}

/** The world has changed since the work was accepted. */
export function ineffective(details: string): EffectResult {
  return { ok: false, details };
}
