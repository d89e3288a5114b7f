/** The clock of the appliance: how far it is from the right time, and in which zone it is shown. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';

export interface Clock {
  /** Milliseconds by which the clock is ahead of the right time. */
  readonly ahead: number;
  /** A name of the tz database. */
  readonly timeZone: string;
}

/** A clock that is right. */
export const initialClock: Clock = { ahead: 0, timeZone: 'UTC' };

/** What the appliance takes for the time, in milliseconds since the epoch. */
export function applianceNow({ clock }: ApplianceState, env: Environment): number {
  return env.now() + clock.ahead;
}
