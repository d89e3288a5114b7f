/** A task that waits, as if an operation had just made it. */
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
  /** Waits until somebody starts it. Unless said, as the operation makes it: true for all but `upgradeFirmware`. */
  readonly suspended?: boolean;
}

/** Work of the HSM that has been queued. Its identifier is the next of the appliance. */
export function task({ work: kind, ...parts }: TaskParts): Change {
  const [operation, actionid, usual] = sources[kind];
  return (state, env) => {
    const source: TaskSource = { operation, path: { hsmid: state.hsm.id, actionid } };
    const work: TaskWork = { kind, order: {} };
    return addTask(state, { source, work, suspended: parts.suspended ?? usual }, env).state;
  };
}
