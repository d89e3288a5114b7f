/** Shows the memory: the use by processes and kernel, and the free rest. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { processesOf } from './processes.ts';

/** In kilobytes. */
export interface MemoryView {
  readonly total: number;
  readonly used: number;
  readonly free: number;
}

const total = 8_010_752;
const kernel = 512_000;

export const getMemory: Operation<unknown, MemoryView, never> = (state) => {
  const used = processesOf(state).reduce((sum, { memory }) => sum + memory, kernel);
  return done(state, { total, used, free: total - used });
};
