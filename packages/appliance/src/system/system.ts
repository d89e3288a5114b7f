/** The appliance as a whole. */
import { withNewest } from '../newest.ts';
import { done, type Operation } from '../operation.ts';
import { applianceNow } from '../time/clock.ts';

/** Properties of the appliance. */
export interface System {
  readonly version: string;
  readonly forceSoLogin: boolean;
  readonly systemStatus: string;
  /** Numbers in one text, separated by commas, as real appliances print them. */
  readonly systemStatusCodes: string;
}

/** Shows the appliance itself. */
export const getAppliance: Operation<unknown, System, never> = (state) => done(state, state.system);

/** Upper bound on the lines of the log; the oldest are dropped. */
const longestLog = 10_000;

/** Writes a line to the log of the appliance. */
export const createLogMessage: Operation<{ readonly message?: string }, null, never> = (
  state,
  { message = '', caller },
  env,
) => {
  const line = { at: applianceNow(state, env), user: caller.user, message };
  const log = withNewest(state.machine.log, line, longestLog);
  return done({ ...state, machine: { ...state.machine, log } }, null);
};
