/** Time that has passed, by a clock that can be set back. All times are in milliseconds. */

export const day = 24 * 60 * 60 * 1000;

/**
 * The absolute time between a moment and now, so that a lock or a session also ends when the clock is set back by more than
 * its duration. Otherwise it would last until the clock reaches that moment again.
 */
export function timeBetween(moment: number, now: number): number {
  return Math.abs(now - moment);
}

/** The time since a start; 0 while the clock is before it. */
export function uptime(startedAt: number, now: number): number {
  return Math.max(0, now - startedAt);
}
