/** Shows a task, and whether its response is ready. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findTask, type TaskPath } from './find-task.ts';
import { isComplete, type Task, viewTask } from './task.ts';

export interface TaskStanding {
  readonly task: Task;
  readonly complete: boolean;
}

export const getTask: Operation<TaskPath, TaskStanding, 'FRAMEWORK_TASK_DOES_NOT_EXIST'> = (state, input) => {
  const task = findTask(state, input);
  if (!task.ok) return task;
  return done(state, { task: viewTask(task.value), complete: isComplete(task.value) });
};
