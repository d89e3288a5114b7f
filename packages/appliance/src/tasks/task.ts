/**
 * A task: work that waits for a person at a PED, or for an explicit start, and progresses at the next request, after a time, or
 * only by a step from outside.
 */

import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { JsonObject } from './effect.ts';
import type { TaskState } from './task-transitions.ts';
import type { TaskWork } from './task-work.ts';

/** The operation that created the task, with its path parameters. */
export interface TaskSource {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
}

/** The message of a task: a text, or the identifier of the failure that ended its work. */
export type TaskDetails = string | { readonly failure: string };

/** A task: work that waits for a person at a PED, or for an explicit start. */
export interface Task {
  readonly id: string;
  readonly state: TaskState;
  readonly source: TaskSource;
  /** Milliseconds since the epoch; null until the task runs. */
  readonly startTime: number | null;
  readonly finishTime: number | null;
  readonly details: TaskDetails;
  /** Null until the task is finished; a failed task has its details instead. */
  readonly response: JsonObject | null;
}

export interface StoredTask extends Task {
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** A suspended task waits until it is started. */
  readonly suspended: boolean;
  readonly work: TaskWork;
}

/** Copies fields by name, because the work of a stored task holds hashed secrets. */
export function viewTask(task: StoredTask): Task {
  const { id, state, source, startTime, finishTime, details, response } = task;
  return { id, state, source, startTime, finishTime, details, response };
}

export function isComplete(task: Task): boolean {
  return task.state === 'Finished' || task.state === 'Error';
}

/** The progress of tasks: at the next request, after a time, or only by a step from outside. */
export type TaskProgress =
  | { readonly mode: 'immediate' }
  | { readonly mode: 'time'; readonly milliseconds: number }
  | { readonly mode: 'manual' };

export function setTaskProgress(state: ApplianceState, progress: TaskProgress): ApplianceState {
  return { ...state, taskProgress: progress };
}

/** Applies to the tasks of an operation, named by operationId; null restores the common progress setting. */
export function setTaskProgressOf(
  state: ApplianceState,
  operation: string,
  progress: TaskProgress | null,
): ApplianceState {
  const others = withoutEntry(state.taskProgressOf, operation);
  return { ...state, taskProgressOf: progress === null ? others : { ...others, [operation]: progress } };
}

/** The progress setting for the tasks of an operation. */
export function progressOf(state: ApplianceState, operation: string): TaskProgress {
  return entryOf(state.taskProgressOf, operation) ?? state.taskProgress;
}
