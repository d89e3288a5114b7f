/** Adds new work to the list of tasks. */
import type { Environment } from '../environment.ts';
import { type Done, done } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { type StoredTask, type TaskSource, viewTask } from './task.ts';
import type { TaskWork } from './task-work.ts';

export interface NewTask {
  readonly source: TaskSource;
  readonly work: TaskWork;
  readonly suspended: boolean;
}

export function addTask(
  state: ApplianceState,
  { source, work, suspended }: NewTask,
  env: Environment,
): Done<WorkQueued> {
  const id = String(state.nextTask);
  const details = suspended ? 'Waiting to be started.' : 'Waiting.';
  const task: StoredTask = {
    id,
    state: 'Waiting',
    source,
    startTime: null,
    finishTime: null,
    details,
    response: null,
    createdAt: env.now(),
    suspended,
    work,
  };
  const queued = { ...state, nextTask: state.nextTask + 1, tasks: { ...state.tasks, [id]: task } };
  return done(queued, { kind: 'queued', task: viewTask(task) });
}
