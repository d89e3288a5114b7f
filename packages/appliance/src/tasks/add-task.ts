/** Work: a password HSM does it at once, a PED HSM queues it as a task until a person is at the PED. */
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

/** Call it only after every check of the operation has passed. */
export function carryOut(
  state: ApplianceState,
  { source, work, changed }: AcceptedWork,
  env: Environment,
): Done<Work> {
  if (state.hsm.authentication === 'ped') return addTask(state, { source, work, suspended: false }, env);
  const result = runWork(state, work, env);
  // Nothing can change between the checks and the work, so this is a defect of the program.
  if (!result.ok)
    throw new Error(`${source.operation} was accepted and failed: ${JSON.stringify(result.details)}`);
  return done(result.state, { kind: 'done', changed });
}

interface NewTask {
  readonly source: TaskSource;
  readonly work: TaskWork;
  readonly suspended: boolean;
}

/** Upper bound on the tasks of the list; the oldest complete one makes room for another, or else the oldest. */
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
