// Control of the tasks of an appliance from outside its API.
import type { ApplianceState, Environment } from '@lunarest/appliance';
import {
  type EndedTask,
  failTaskById,
  finishTaskById,
  setTaskProgress,
  setTaskProgressOf,
  stepTasks,
  type Task,
  type TaskProgress,
} from '@lunarest/appliance/tasks';
import { type Duration, milliseconds } from './clock.ts';
import { type OperationName, requireOperation } from './operation-names.ts';

/**
 * `immediate`: at the next request. `manual`: by `step`, `finish` and `fail`. `time`: after that duration.
 */
export type Progression = 'immediate' | 'manual' | { readonly time: Duration } | TaskProgress;

/** Each method throws a TypeError that lists the valid values; with a shared state, its promise may reject with it. */
export interface TaskControlOf<Listed, Done> {
  /** The oldest first. */
  list(): Listed;
  /** The progression of all tasks, or of those that an operation creates. */
  progress(progression: Progression, operation?: OperationName): Done;
  /** One step for every task that can advance, with any progression. */
  step(): Done;
  /** Starts a waiting task, does its work and completes it. It ends as `Error` if the work is no longer possible. */
  finish(id: string): Done;
  /** Ends an incomplete task as `Error`, with this message; its work is not done. */
  fail(id: string, message: string): Done;
}

/** The tasks of an appliance in this process. */
export type TaskControl = TaskControlOf<readonly Task[], void>;

interface Access<Listed, Done> {
  list(): Listed;
  change(step: (state: ApplianceState) => ApplianceState): Done;
}

export function createTaskControl<Listed, Done>(
  { list, change }: Access<Listed, Done>,
  environment: Environment,
): TaskControlOf<Listed, Done> {
  const end = (id: string, step: (state: ApplianceState) => EndedTask) =>
    change((state) => {
      const ended = step(state);
      if (typeof ended !== 'string') return ended;
      if (ended === 'complete') throw new TypeError(`Task ${id} has already ended.`);
      const known = Object.keys(state.tasks).join(', ') || 'none';
      throw new TypeError(`There is no task ${id}. Tasks: ${known}.`);
    });
  return {
    list,
    progress(progression, operation) {
      const progress = readProgression(progression);
      if (operation === undefined) return change((state) => setTaskProgress(state, progress));
      requireOperation(operation);
      return change((state) => setTaskProgressOf(state, operation, progress));
    },
    step: () => change((state) => stepTasks(state, environment)),
    finish: (id) => end(id, (state) => finishTaskById(state, id, environment)),
    fail: (id, message) => end(id, (state) => failTaskById(state, id, message, environment)),
  };
}

/** The tasks of a state, the oldest first. */
export function tasksOf({ tasks }: ApplianceState): readonly Task[] {
  return Object.values(tasks);
}

/** @throws TypeError for an invalid progression. */
export function readProgression(given: Progression): TaskProgress {
  if (given === 'immediate' || given === 'manual') return { mode: given };
  if (typeof given === 'object' && given !== null) {
    if ('time' in given) return { mode: 'time', milliseconds: milliseconds(given.time) };
    if (given.mode === 'time') return { mode: 'time', milliseconds: milliseconds(given.milliseconds) };
    if (given.mode === 'immediate' || given.mode === 'manual') return { mode: given.mode };
  }
  throw new TypeError(
    `${JSON.stringify(given)} is not a valid task progress. Known: "immediate", "manual", { time: "30 s" }.`,
  );
}

/** Sets the progression of the tasks unless it is undefined. @throws TypeError for an invalid progression */
export function progressing(state: ApplianceState, progression: Progression | undefined): ApplianceState {
  return progression === undefined ? state : setTaskProgress(state, readProgression(progression));
}
