/** Queues an action of the HSM; the destructive ones wait until they are started. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { hsmActions, hsmActionWork, isHsmActionId } from './hsm-actions.ts';

export interface PerformHsmActionInput extends HsmPath {
  readonly actionid: string;
  /** For `stmRecover`: the string that `stmTransport` returned. */
  readonly randomUserString?: string;
}

type Failure =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_INVALID_HSM';

export const performHsmAction: Operation<PerformHsmActionInput, WorkQueued, Failure> = (
  state,
  input,
  env,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, actionid, randomUserString = '' } = input;
  if (!isHsmActionId(actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  if (actionid === 'stmRecover' && randomUserString === '') {
    return refused('FRAMEWORK_BAD_REQUEST', 'stmRecover needs randomUserString.');
  }
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  const source = { operation: 'performHsmAction', path: { hsmid, actionid } };
  const work = hsmActionWork(actionid, randomUserString);
  return addTask(state, { source, work, suspended: hsmActions[actionid].suspended }, env);
};
