/** The clock of the appliance. */
import { type NoForcedSo, requireForcedSo } from '../auth/require-login.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { isTimeZone, momentOf, type WallTime, wallTimeAt } from './wall-time.ts';

/** The clock of the appliance: its offset from the real time, and its time zone. */
export interface Clock {
  /** Milliseconds by which the clock is ahead of the real time. */
  readonly ahead: number;
  /** A name of the tz database. */
  readonly timeZone: string;
}

/** A correct clock. */
export const initialClock: Clock = { ahead: 0, timeZone: 'UTC' };

/** The appliance's time, in milliseconds since the epoch. */
export function applianceNow({ clock }: ApplianceState, env: Environment): number {
  return env.now() + clock.ahead;
}

interface ShownTime extends WallTime {
  readonly timeZone: string;
}

/** Shows the clock. */
export const getTime: Operation<unknown, ShownTime, never> = (state, _input, env) => {
  const { timeZone } = state.clock;
  return done(state, { ...wallTimeAt(applianceNow(state, env), timeZone), timeZone });
};

interface ChangeTimeInput {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Sets date, time or time zone. */
export const changeTime: Operation<
  ChangeTimeInput,
  null,
  NoForcedSo | 'APPLIANCE_INVALID_VALUE_SPECIFIED'
> = (state, input, env) => {
  const refusal = requireForcedSo(state, input.caller);
  if (refusal !== null) return refusal;
  const { timeZone = state.clock.timeZone } = input;
  if (!isTimeZone(timeZone)) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  const now = applianceNow(state, env);
  const moment = settingOf(input, wallTimeAt(now, timeZone), timeZone, now);
  if (moment === null) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  return done({ ...state, clock: { ahead: moment - env.now(), timeZone } }, null);
};

/** The years to which the clock can be set are 1970 to 9998. */
const earliest = 0;
const latest = Date.UTC(9999, 0, 1);

/** Changing only the zone keeps the moment. */
function settingOf(
  { date, time }: ChangeTimeInput,
  shown: WallTime,
  timeZone: string,
  now: number,
): number | null {
  if (date === undefined && time === undefined) return now;
  const moment = momentOf({ date: date ?? shown.date, time: time ?? shown.time }, timeZone);
  return moment !== null && moment >= earliest && moment < latest ? moment : null;
}
