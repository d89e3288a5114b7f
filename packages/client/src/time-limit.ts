// Limits how long a request may take.
const longest = 24 * 60 * 60 * 1000;

/** @throws RangeError unless the limit is more than 0 and at most 24 hours. */
export function checkLimit(milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longest) return;
  throw new RangeError(`timeoutMilliseconds must be more than 0 and at most ${longest}`);
}

type Timer = ReturnType<typeof setTimeout>;

/** Aborts when the milliseconds are over; never without a number. The timer is the caller's to clear. */
export function startLimit(over: AbortController, milliseconds: number | undefined): Timer | undefined {
  if (milliseconds === undefined) return undefined;
  checkLimit(milliseconds);
  const reason = `none within ${milliseconds} ms: timeoutMilliseconds is the limit`;
  return setTimeout(() => over.abort(new Error(reason)), milliseconds);
}
