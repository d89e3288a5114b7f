// Waits that end early or in turn: by a signal, by a time limit, one after the other.

/** The result of the work, or a rejection with the signal's reason if that comes first. The work itself continues. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  // A program may pass one signal to many calls; Node would warn of a leak if each call added a listener to it.
  const own = AbortSignal.any([signal]);
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    own.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => own.removeEventListener('abort', giveUp));
  });
}

/** Resolves after the given milliseconds, or rejects with the signal's reason if that comes first. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await unlessAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

/** The longest limit on a request or a wait: 24 hours in milliseconds. */
export const longest = 24 * 60 * 60 * 1000;

/** @throws RangeError unless the limit is more than 0 and at most 24 hours. */
export function checkLimit(milliseconds: number): void {
  if (milliseconds > 0 && milliseconds <= longest) return;
  throw new RangeError(`timeoutMilliseconds must be more than 0 and at most ${longest}`);
}

type Timer = ReturnType<typeof setTimeout>;

/** Aborts after the milliseconds, or never without a number. The caller must clear the timer. */
export function startLimit(over: AbortController, milliseconds: number | undefined): Timer | undefined {
  if (milliseconds === undefined) return undefined;
  checkLimit(milliseconds);
  const reason = `timed out after ${milliseconds} ms: timeoutMilliseconds is the limit`;
  return setTimeout(() => over.abort(new Error(reason)), milliseconds);
}

/** Runs the work after all earlier work has ended, whether or not that succeeded. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
