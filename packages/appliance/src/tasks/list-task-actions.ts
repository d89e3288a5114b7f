/** Lists the current actions of a task: `start`, while it waits. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findTask, type TaskPath } from './find-task.ts';
import { nextTaskState } from './task-transitions.ts';

export const taskActions = ['start'] as const;

export const listTaskActions: Operation<TaskPath, readonly string[], 'FRAMEWORK_TASK_DOES_NOT_EXIST'> = (
  state,
  input,
) => {
  const task = findTask(state, input);
  if (!task.ok) return task;
  return done(
    state,
    taskActions.filter((action) => nextTaskState(task.value, action) !== null),
  );
};
