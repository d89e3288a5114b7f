/** Returns a complete task with its response, and deletes it. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { findTask, type TaskPath } from './find-task.ts';
import { isComplete, type Task, viewTask } from './task.ts';

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
