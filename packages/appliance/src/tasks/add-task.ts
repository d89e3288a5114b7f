/** Adds tasks, up to a bound. */
import type { Environment } from '../environment.ts';
import { withoutOldest } from '../newest.ts';
import { type Done, done } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { isComplete, type StoredTask, type TaskSource, viewTask } from './task.ts';
import type { TaskWork } from './task-work.ts';

interface NewTask {
  readonly source: TaskSource;
  readonly work: TaskWork;
  readonly suspended: boolean;
}

/** Upper bound on the tasks; a new one replaces the oldest complete one, or the oldest if none is complete. */
const mostTasks = 1_000;

/** Adds new work to the list of tasks. */
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
  const others = withoutOldest(state.tasks, { most: mostTasks, goesFirst: isComplete });
  const queued = { ...state, nextTask: state.nextTask + 1, tasks: { ...others, [id]: task } };
  return done(queued, { kind: 'queued', task: viewTask(task) });
}
