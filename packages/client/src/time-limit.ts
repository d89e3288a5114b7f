// Limits how long a request may take.
const longest = 24 * 60 * 60 * 1000;

/** @throws RangeError unless the limit is more than 0 and at most 24 hours. */
export function checkLimit(milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longest) return;
  throw new RangeError(`timeoutMilliseconds must be more than 0 and at most ${longest}`);
}

interface Limit {
  /** Aborts when the time is over, or together with the caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The reason of the abort if the limit caused it. */
  reason(): Error | undefined;
  /** Stops the timer. */
  end(): void;
}

/** A limit of the given milliseconds, or no limit, combined with a signal of the caller. */
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
