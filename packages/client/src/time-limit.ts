// Limits how long a request may take.
const longest = 24 * 60 * 60 * 1000;

/** @throws RangeError unless the limit is more than 0 and at most 24 hours. */
export function checkLimit(milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longest) return;
  throw new RangeError(`timeoutMilliseconds must be more than 0 and at most ${longest}`);
}

interface Limit {
  /** Aborts when the time is over, or together with the caller's signal. */
  readonly signal: AbortSignal;
  /** The reason of the abort if the limit caused it. */
  reason(): unknown;
  /** Stops the timer. */
  end(): void;
}

/** A limit of the given milliseconds, or no limit, combined with a signal of the caller. */
export function createLimit(milliseconds: number | undefined, signal: AbortSignal | undefined): Limit {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (milliseconds !== undefined) {
    checkLimit(milliseconds);
    const reason = `none within ${milliseconds} ms: timeoutMilliseconds is the limit`;
    timer = setTimeout(() => over.abort(new Error(reason)), milliseconds);
  }
  return {
    signal: AbortSignal.any(signal ? [signal, over.signal] : [over.signal]),
    reason: () => over.signal.reason,
    end: () => clearTimeout(timer),
  };
}
