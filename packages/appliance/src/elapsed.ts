/** Time that has passed, by a clock that can be set back. All times are in milliseconds. */

/**
 * The time between a moment and now, whichever is first. What holds for a certain time, such as a lock or a session, so ends
 * as well when the clock is set back by more than that time. It would hold until the clock is there again otherwise.
 */
export function timeBetween(moment: number, now: number): number {
  return Math.abs(now - moment);
}

/** The time since a start; 0 while the clock is before it. */
export function uptime(startedAt: number, now: number): number {
  return Math.max(0, now - startedAt);
}
