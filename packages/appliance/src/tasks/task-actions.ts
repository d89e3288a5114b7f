/** The actions of a task. */
import { done, type Operation, refused, showing } from '../operation.ts';
import type { WorkDone } from '../target.ts';
import { runTask } from './settle-tasks.ts';
import { findTask, type TaskPath } from './show-task.ts';
import { nextTaskState } from './task-transitions.ts';

const taskActions = ['start'] as const;

/** Lists the current actions of a task: `start`, while it waits. */
export const listTaskActions = showing(findTask, (task) =>
  taskActions.filter((action) => nextTaskState(task, action) !== null),
);

interface PerformTaskActionInput extends TaskPath {
  readonly actionid: string;
}

/** Starts a waiting task. */
export const performTaskAction: Operation<
  PerformTaskActionInput,
  WorkDone,
  'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_TASK_NOT_WAITING'
> = (state, input, env) => {
  const task = findTask(state, input);
  if (!task.ok) return task;
  if (input.actionid !== 'start')
    return refused('FRAMEWORK_NO_RESOURCE', 'A task does not have this action.');
  const started = runTask(state, task.value, 'start', env.now());
  if (started === null) return refused('FRAMEWORK_TASK_NOT_WAITING');
  return done(started, { kind: 'done', changed: { kind: 'task', taskid: input.taskid } });
};
