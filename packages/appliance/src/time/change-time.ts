/** Sets date, time or time zone. */
import { type NoForcedSo, requireForcedSo } from '../auth/require-forced-so.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { applianceNow } from './clock.ts';
import { isTimeZone, momentOf, type WallTime, wallTimeAt } from './wall-time.ts';

export interface ChangeTimeInput {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly timeZone?: string | undefined;
}

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

/** Changing only the zone keeps the moment. */
function settingOf(
  { date, time }: ChangeTimeInput,
  shown: WallTime,
  timeZone: string,
  now: number,
): number | null {
  if (date === undefined && time === undefined) return now;
  return momentOf({ date: date ?? shown.date, time: time ?? shown.time }, timeZone);
}
