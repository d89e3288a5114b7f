// The clock of one appliance: it runs with another clock until somebody moves or stops it.
import { type Duration, milliseconds } from './duration.ts';

/** A point in time: milliseconds since the epoch, a date, or a text such as `2026-03-01T08:00:00Z`. */
export type Instant = number | string | Date;

export interface ApplianceClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward. @throws TypeError for what is not a duration. */
  advance(duration: Duration): void;
  /** Sets the clock, also backward. @throws TypeError for what is not a time. */
  set(instant: Instant): void;
  /** Stops the clock; `advance` and `set` still move it. */
  freeze(): void;
  /** Lets a stopped clock run on from where it stands. */
  resume(): void;
  readonly frozen: boolean;
}

/** @param real the clock it runs with, in milliseconds since the epoch */
export function createClock(real: () => number): ApplianceClock {
  let ahead = 0;
  let stopped: number | null = null;
  const now = () => stopped ?? real() + ahead;
  const moveTo = (time: number) => {
    if (stopped === null) ahead = time - real();
    else stopped = time;
  };
  return {
    now,
    advance: (duration) => moveTo(now() + milliseconds(duration)),
    set: (instant) => moveTo(timeOf(instant)),
    freeze: () => {
      stopped = now();
    },
    resume() {
      if (stopped === null) return;
      ahead = stopped - real();
      stopped = null;
    },
    get frozen() {
      return stopped !== null;
    },
  };
}

/** Milliseconds since the epoch. @throws TypeError for what is not a time that a date can hold. */
export function timeOf(instant: Instant): number {
  const time = new Date(instant).getTime();
  if (!Number.isNaN(time)) return time;
  throw new TypeError(
    `${JSON.stringify(instant)} is not a time: write 2026-03-01T08:00:00Z or milliseconds.`,
  );
}
