/** Finds the task that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { StoredTask } from './task.ts';

export interface TaskPath {
  readonly taskid: string;
}

export function findTask(
  state: ApplianceState,
  path: TaskPath,
): Lookup<StoredTask, 'FRAMEWORK_TASK_DOES_NOT_EXIST'> {
  const task = entryOf(state.tasks, path.taskid);
  return task === undefined ? refused('FRAMEWORK_TASK_DOES_NOT_EXIST') : found(task);
}
