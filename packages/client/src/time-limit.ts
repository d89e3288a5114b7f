// Limits how long a request may take.
const longest = 24 * 60 * 60 * 1000;

/** @throws RangeError when the limit is not more than 0 and at most 24 hours. */
export function checkLimit(milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longest) return;
  throw new RangeError(`timeoutMilliseconds must be more than 0 and at most ${longest}`);
}

interface Limit {
  /** Aborted when time is over, or together with the caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Why the signal was aborted, when that was the time. */
  reason(): Error | undefined;
  /** Stops the clock. */
  end(): void;
}

/** A limit of so many milliseconds, or none, beside a signal of the caller's. */
export function createLimit(milliseconds: number | undefined, signal: AbortSignal | undefined): Limit {
  if (milliseconds === undefined) return { signal, reason: () => undefined, end: () => {} };
  checkLimit(milliseconds);
  const over = new AbortController();
  const reason = new Error(`none within ${milliseconds} ms: timeoutMilliseconds is the limit`);
  const timer = setTimeout(() => over.abort(reason), milliseconds);
  return {
    signal: signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]),
    reason: () => (over.signal.aborted ? reason : undefined),
    end: () => clearTimeout(timer),
  };
}
