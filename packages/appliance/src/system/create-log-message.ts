/** Writes a line to the log of the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

/** Upper bound on the lines kept; older ones are dropped. */
const longestLog = 10_000;

export interface CreateLogMessageInput {
  readonly message?: string;
}

export const createLogMessage: Operation<CreateLogMessageInput, null, never> = (
  state,
  { message = '', caller },
  env,
) => {
  const line = { at: env.now(), user: caller.user, message };
  const log = [...state.machine.log, line].slice(-longestLog);
  return done({ ...state, machine: { ...state.machine, log } }, null);
};
