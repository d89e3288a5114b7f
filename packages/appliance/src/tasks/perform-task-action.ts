/** Starts a waiting task. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { WorkDone } from '../target.ts';
import { runTask } from './advance-task.ts';
import { findTask, type TaskPath } from './find-task.ts';

export interface PerformTaskActionInput extends TaskPath {
  readonly actionid: string;
}

export const performTaskAction: Operation<
  PerformTaskActionInput,
  WorkDone,
  'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_TASK_NOT_WAITING'
> = (state, input, env) => {
  const task = findTask(state, input);
  if (!task.ok) return task;
  if (input.actionid !== 'start') return refused('FRAMEWORK_NO_RESOURCE', 'A task has no such action.');
  const started = runTask(state, task.value, 'start', env.now());
  if (started === null) return refused('FRAMEWORK_TASK_NOT_WAITING');
  return done(started, { kind: 'done', changed: { kind: 'task', taskid: input.taskid } });
};
