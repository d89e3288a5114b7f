/** The clock of the appliance: its offset from the real time, and its time zone. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';

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
