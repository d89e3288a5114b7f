/** A task: work that waits for a person at a PED, or for somebody to start it. */
import type { JsonObject } from '../json.ts';
import type { TaskState } from './task-transitions.ts';
import type { TaskWork } from './task-work.ts';

/** The operation that made the task, with the values of its path parameters. */
export interface TaskSource {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
}

/** What a task reports: words, or the identifier of the failure with which its work ended. */
export type TaskDetails = string | { readonly failure: string };

export interface Task {
  readonly id: string;
  readonly state: TaskState;
  readonly source: TaskSource;
  /** Milliseconds since the epoch; null until the task runs. */
  readonly startTime: number | null;
  readonly finishTime: number | null;
  readonly details: TaskDetails;
  /** Null until the task is finished; a task that ended in an error has its details instead. */
  readonly response: JsonObject | null;
}

export interface StoredTask extends Task {
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** A suspended task waits until somebody starts it. */
  readonly suspended: boolean;
  readonly work: TaskWork;
}

/** Picks by name, because the work of a stored task holds hashed secrets. */
export function viewTask(task: StoredTask): Task {
  const { id, state, source, startTime, finishTime, details, response } = task;
  return { id, state, source, startTime, finishTime, details, response };
}

export function isComplete(task: Task): boolean {
  return task.state === 'Finished' || task.state === 'Error';
}
