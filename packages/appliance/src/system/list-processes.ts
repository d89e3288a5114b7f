/** Lists the running processes of the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type Process, processesOf } from './processes.ts';

export const listProcesses: Operation<unknown, readonly Process[], never> = (state) =>
  done(state, processesOf(state));
