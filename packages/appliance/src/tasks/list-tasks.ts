/** Lists all tasks, oldest first. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type Task, viewTask } from './task.ts';

export const listTasks: Operation<unknown, readonly Task[], never> = (state) =>
  done(state, Object.values(state.tasks).map(viewTask));
