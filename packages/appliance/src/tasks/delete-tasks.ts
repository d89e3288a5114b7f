/** Deletes all tasks; the work of waiting ones is not done. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const deleteTasks: Operation<unknown, null, never> = (state) => done({ ...state, tasks: {} }, null);
