/**
 * Connects or disconnects a remote PED, or creates or erases the secret that remote PEDs share with the HSM.
 */
import type { Operation } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import { findPed, type NoPed, type PedPath } from './find-ped.ts';
import { defaultPort, isPedActionId, localPed, type PedActionId } from './ped.ts';

export interface PerformPedActionInput extends PedPath {
  readonly actionid: string;
  /** For `connect`. */
  readonly ipAddress?: string;
  readonly ipPort?: number;
}

type NotOffered = 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED';

export const performPedAction: Operation<
  PerformPedActionInput,
  WorkQueued,
  NoPed | NotOffered | 'HSMPLUGIN_INVALID_ACTION'
> = (state, input, env) => {
  const ped = findPed(state, input);
  if (!ped.ok) return ped;
  const { hsmid, pedid, actionid } = input;
  if (!isPedActionId(actionid)) return refused('HSMPLUGIN_INVALID_ACTION');
  if (ped.value === null) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED');
  const work = pedWork(actionid, input);
  if (!work.ok) return work;
  const source = { operation: 'performPedAction', path: { hsmid, pedid, actionid } };
  return addTask(state, { source, work: work.value, suspended: false }, env);
};

function pedWork(action: PedActionId, input: PerformPedActionInput): Lookup<TaskWork, NotOffered> {
  const { pedid, ipAddress, ipPort: port = defaultPort } = input;
  switch (action) {
    case 'connect':
      if (pedid === localPed) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'The local PED is plugged in.');
      if (!ipAddress) return refused('FRAMEWORK_BAD_REQUEST', 'connect needs ipAddress.');
      return found({ kind: 'connectPed', order: { pedid, ipAddress, port } });
    case 'disconnect':
      if (pedid === localPed) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'The local PED is plugged in.');
      return found({ kind: 'disconnectPed', order: { pedid } });
    case 'vectorInitialize':
      return found({ kind: 'setPedVector', order: { hasVector: true } });
    case 'vectorErase':
      return found({ kind: 'setPedVector', order: { hasVector: false } });
  }
}
