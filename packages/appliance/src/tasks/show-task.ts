/** The operations that show and delete tasks. */
import { done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { isComplete, type StoredTask, type Task, viewTask } from './task.ts';

export interface TaskPath {
  readonly taskid: string;
}

/** Finds the task that a path names. */
export function findTask(
  state: ApplianceState,
  path: TaskPath,
): Lookup<StoredTask, 'FRAMEWORK_TASK_DOES_NOT_EXIST'> {
  const task = entryOf(state.tasks, path.taskid);
  return task === undefined ? refused('FRAMEWORK_TASK_DOES_NOT_EXIST') : found(task);
}

/** Lists all tasks, oldest first. */
export const listTasks: Operation<unknown, readonly Task[], never> = (state) =>
  done(state, Object.values(state.tasks).map(viewTask));

interface TaskStanding {
  readonly task: Task;
  readonly complete: boolean;
}

/** Shows a task, and whether its response is ready. */
export const getTask = showing(
  findTask,
  (task): TaskStanding => ({ task: viewTask(task), complete: isComplete(task) }),
);

/** Returns a complete task with its response, and deletes it. */
export const getTaskResponse: Operation<
  TaskPath,
  Task,
  'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_TASK_NOT_COMPLETE'
> = (state, input) => {
  const task = findTask(state, input);
  if (!task.ok) return task;
  if (!isComplete(task.value)) return refused('FRAMEWORK_TASK_NOT_COMPLETE');
  return done({ ...state, tasks: withoutEntry(state.tasks, input.taskid) }, viewTask(task.value));
};

/** Deletes all tasks; the work of waiting ones is not done. */
export const deleteTasks: Operation<unknown, null, never> = (state) => done({ ...state, tasks: {} }, null);
