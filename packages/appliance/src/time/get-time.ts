/** Shows the clock. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { applianceNow } from './clock.ts';
import { type WallTime, wallTimeAt } from './wall-time.ts';

export interface ShownTime extends WallTime {
  readonly timeZone: string;
}

export const getTime: Operation<unknown, ShownTime, never> = (state, _input, env) => {
  const { timeZone } = state.clock;
  return done(state, { ...wallTimeAt(applianceNow(state, env), timeZone), timeZone });
};
