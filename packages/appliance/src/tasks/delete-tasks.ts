/** Forgets all tasks; those that wait will not happen. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const deleteTasks: Operation<unknown, null, never> = (state) => done({ ...state, tasks: {} }, null);
