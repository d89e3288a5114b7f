// A clock that only moves when a test moves it, and breaks when a test breaks it.

export interface Clock {
  now(): number;
  pass(milliseconds: number): void;
  /** From now on reading it throws, as a fault of the server that no request causes. */
  break(): void;
  /** Whole again, and back at the start. */
  reset(): void;
}

/** What the clock shows first, as the appliance writes times. */
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
