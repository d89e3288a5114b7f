/** Clears the tampers of the HSM for its Security Officer. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { tamperActions } from './tamper.ts';

export interface PerformTamperActionInput extends HsmPath {
  readonly actionid: string;
}

type Failure = 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_INVALID_HSM';

export const performTamperAction: Operation<PerformTamperActionInput, Work, Failure> = (
  state,
  input,
  env,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, actionid } = input;
  if (!tamperActions.some((action) => action === actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  const source = { operation: 'performTamperAction', path: { hsmid, actionid } };
  const work = { kind: 'clearTampers', order: {} } as const;
  return carryOut(state, { source, work, changed: { kind: 'tamper', hsmid } }, env);
};
