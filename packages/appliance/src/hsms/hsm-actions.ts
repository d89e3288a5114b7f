/** The actions of the HSM, and which of them are destructive and therefore wait to be started. */
import type { TaskWork } from '../tasks/task-work.ts';

export const hsmActions = {
  factoryReset: { suspended: true },
  stmRecover: { suspended: false },
  stmTransport: { suspended: false },
  zeroize: { suspended: true },
} as const;

export type HsmActionId = keyof typeof hsmActions;

export function isHsmActionId(id: string): id is HsmActionId {
  return Object.hasOwn(hsmActions, id);
}

export function hsmActionWork(action: HsmActionId, randomUserString: string): TaskWork {
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
