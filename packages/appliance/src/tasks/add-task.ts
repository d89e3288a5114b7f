/** Starts work: a password HSM does it at once, and a PED HSM queues it as a task until a person is at the PED. */
import type { Environment } from '../environment.ts';
import { withoutOldest } from '../newest.ts';
import { type Done, done } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { Target, Work, WorkQueued } from '../target.ts';
import { isComplete, type StoredTask, type TaskSource, viewTask } from './task.ts';
import { runWork } from './task-effects.ts';
import type { TaskWork } from './task-work.ts';

interface AcceptedWork {
  readonly source: TaskSource;
  readonly work: TaskWork;
  /** The resource that the work changes. */
  readonly changed: Target;
}

/** Does or queues the work of an operation, all of whose checks have passed. */
export function carryOut(
  state: ApplianceState,
  { source, work, changed }: AcceptedWork,
  env: Environment,
): Done<Work> {
  if (state.hsm.authentication === 'ped') return addTask(state, { source, work, suspended: false }, env);
  const result = runWork(state, work, env);
  // The state cannot change between the checks and the work, so a failure is a defect of the program.
  if (!result.ok)
    throw new Error(`${source.operation} was accepted and failed: ${JSON.stringify(result.details)}`);
  return done(result.state, { kind: 'done', changed });
}

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
