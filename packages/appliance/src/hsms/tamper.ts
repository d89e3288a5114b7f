/** Tampers: events at the HSM, kept until its Security Officer clears them. */
import { requireHsmSo } from '../auth/require-login.ts';
import { type Operation, refused, showing } from '../operation.ts';
import { isOneOf } from '../record.ts';
import { withoutKeys } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { withEachPartition, withHsm } from '../state-changes.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsm, type HsmPath } from './hsm.ts';

export interface TamperEvent {
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

const tamperActions = ['clear'] as const;

/** No request causes a tamper; a test or a tool does. The HSM drops every cached PED key. */
export function tamperHsm(state: ApplianceState, tamper: TamperEvent): ApplianceState {
  const locked = withEachPartition(state, ({ roles }) => ({ roles: withoutKeys(roles) }));
  return withHsm(locked, { tampers: [...state.hsm.tampers, tamper] });
}

/** Shows the tampers of the HSM, oldest first. */
export const getHsmTamper = showing(findHsm, (hsm) => hsm.tampers);

/** Lists the actions for tampers. */
export const listTamperActions = showing(findHsm, () => tamperActions);

interface PerformTamperActionInput extends HsmPath {
  readonly actionid: string;
}

/** Clears the tampers of the HSM for its Security Officer. */
export const performTamperAction: Operation<
  PerformTamperActionInput,
  Work,
  'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, actionid } = input;
  if (!isOneOf(tamperActions, actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  const source = { operation: 'performTamperAction', path: { hsmid, actionid } };
  const work = { kind: 'clearTampers', order: {} } as const;
  return carryOut(state, { source, work, changed: { kind: 'tamper', hsmid } }, env);
};
