// A clock for tests, which can advance it and make it fail.

export interface Clock {
  now(): number;
  pass(milliseconds: number): void;
  /** Makes `now` throw, to simulate an internal error of the server. */
  break(): void;
  /** Repairs the clock and sets it to `startOfTime`. */
  reset(): void;
}

/** The initial time of the clock, in the format of the appliance. */
export const startOfTime = '2026-03-01T08:00:00Z';

export function createClock(): Clock {
  let now = Date.parse(startOfTime);
  let broken = false;
  return {
    now() {
      if (broken) throw new Error('the clock is broken');
      return now;
    },
    pass(milliseconds) {
      now += milliseconds;
    },
    break() {
      broken = true;
    },
    reset() {
      now = Date.parse(startOfTime);
      broken = false;
    },
  };
}
