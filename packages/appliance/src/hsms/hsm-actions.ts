/** The actions of the HSM, and which of them are destructive and therefore wait to be started. */
import { requireHsmSo } from '../auth/require-login.ts';
import { type Operation, refused, showing } from '../operation.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { findHsm, type HsmPath } from './hsm.ts';

const hsmActions = {
  factoryReset: { suspended: true },
  stmRecover: { suspended: false },
  stmTransport: { suspended: false },
  zeroize: { suspended: true },
} as const;

type HsmActionId = keyof typeof hsmActions;

function isHsmActionId(id: string): id is HsmActionId {
  return Object.hasOwn(hsmActions, id);
}

function hsmActionWork(action: HsmActionId, randomUserString: string): TaskWork {
  switch (action) {
    case 'factoryReset':
      return { kind: 'factoryResetHsm', order: {} };
    case 'stmRecover':
      return { kind: 'recoverTransport', order: { randomUserString } };
    case 'stmTransport':
      return { kind: 'enterTransport', order: {} };
    case 'zeroize':
      return { kind: 'zeroizeHsm', order: {} };
  }
}

/** Lists the actions of the HSM. */
export const listHsmActions = showing(findHsm, () => Object.keys(hsmActions));

interface PerformHsmActionInput extends HsmPath {
  readonly actionid: string;
  /** For `stmRecover`: the string that `stmTransport` returned. */
  readonly randomUserString?: string;
}

/** Queues an action of the HSM; the destructive ones wait until they are started. */
export const performHsmAction: Operation<
  PerformHsmActionInput,
  WorkQueued,
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_ACTION'
  | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, actionid, randomUserString = '' } = input;
  if (!isHsmActionId(actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  if (actionid === 'stmRecover' && randomUserString === '') {
    return refused('FRAMEWORK_BAD_REQUEST', 'stmRecover requires randomUserString.');
  }
  const refusal = requireHsmSo(state, input.caller);
  if (refusal !== null) return refusal;
  const source = { operation: 'performHsmAction', path: { hsmid, actionid } };
  const work = hsmActionWork(actionid, randomUserString);
  return addTask(state, { source, work, suspended: hsmActions[actionid].suspended }, env);
};
