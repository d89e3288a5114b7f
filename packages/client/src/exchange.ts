// Ends the wait of a call early: by its signal, by its limit, or when the client is closed.
import { CallFailure, ClientClosedError, ConnectionError } from '#errors';
import type { CallOptions } from './operation.ts';
import { startLimit, unlessAborted } from './waits.ts';

/** A request and its answer, up to the end of the answer, or another wait for the appliance. */
export interface Exchange {
  /** Ends the exchange early. */
  readonly over: AbortController;
  /** Aborted with the exchange, and by the signal of the call. */
  readonly signal: AbortSignal;
  /** The error of the call for an error of the exchange. */
  readonly failure: (error: unknown) => unknown;
  /** Ends the exchange with ClientClosedError. */
  readonly end: () => void;
}

/** Ends open exchanges when the client is closed, and later ones at once. */
export interface AtClose {
  add(end: () => void): void;
  delete(end: () => void): void;
  run(): void;
}

export function createAtClose(): AtClose {
  const ends = new Set<() => void>();
  let isClosed = false;
  return {
    add: (end) => (isClosed ? end() : ends.add(end)),
    delete: (end) => ends.delete(end),
    run() {
      isClosed = true;
      for (const end of ends) end();
    },
  };
}

/**
 * The result of the work, or the error of the exchange if that ends first. Failed work is ended, so that it releases its
 * connection.
 * @throws RangeError for a limit out of bounds, before the work begins.
 */
export async function exchange<T>(
  name: string,
  { signal: given, timeoutMilliseconds }: CallOptions,
  atClose: AtClose,
  work: (exchange: Exchange) => Promise<T>,
  over: AbortController = new AbortController(),
): Promise<T> {
  const timer = startLimit(over, timeoutMilliseconds);
  const signal = given ? AbortSignal.any([given, over.signal]) : over.signal;
  const end = () => over.abort(new CallFailure(new ClientClosedError(name)));
  const failure = (error: unknown) => {
    if (error instanceof CallFailure) return error.cause;
    return given?.aborted ? given.reason : new ConnectionError(name, over.signal.reason ?? error);
  };
  atClose.add(end);
  try {
    signal.throwIfAborted();
    // The program's fetch may ignore the signal.
    return await unlessAborted(work({ over, signal, failure, end }), signal);
  } catch (error) {
    over.abort(error);
    throw failure(error);
  } finally {
    clearTimeout(timer);
    atClose.delete(end);
  }
}
