/** A waiting task, as if an operation had just created it. */
import { addTask } from '../tasks/add-task.ts';
import type { TaskSource } from '../tasks/task.ts';
import type { TaskWork } from '../tasks/task-work.ts';
import type { Change } from './change.ts';

const sources = {
  zeroizeHsm: ['performHsmAction', 'zeroize', true],
  factoryResetHsm: ['performHsmAction', 'factoryReset', true],
  upgradeFirmware: ['performFirmwareAction', 'upgrade', false],
  rollBackFirmware: ['performFirmwareAction', 'rollback', true],
} as const;

export interface TaskParts {
  readonly work: keyof typeof sources;
  /** Waits until it is started. By default as the operation creates it: true for all but `upgradeFirmware`. */
  readonly suspended?: boolean;
}

/** Queued work of the HSM. Its identifier is the next of the appliance. */
export function task({ work: kind, ...parts }: TaskParts): Change {
  const [operation, actionid, usual] = sources[kind];
  return (state, env) => {
    const source: TaskSource = { operation, path: { hsmid: state.hsm.id, actionid } };
    const work: TaskWork = { kind, order: {} };
    return addTask(state, { source, work, suspended: parts.suspended ?? usual }, env).state;
  };
}
