// Repeats a request that was not performed: the appliance, or a proxy before it, was too busy or could not be reached.
import { reconnecting } from '#platform';
import type { Ability } from './client-core.ts';
import { exchange } from './exchange.ts';
import { retryAfterSeconds } from './retry-after.ts';
import type { Outgoing, Send } from './send.ts';
import { sleep } from './waits.ts';

export interface RetryOptions {
  /**
   * Upper bound on the requests of one call, the first one included, and on the attempts to open a connection for each of them: 1 to 10.
   */
  readonly attempts: number;
  /**
   * Longest wait between two requests in seconds: 30 by default, at most 300. A request whose answer asks for a
   * longer wait is not repeated.
   */
  readonly longestWaitSeconds?: number | undefined;
}

/** Statuses of requests that were not performed: too many requests, temporarily unavailable. */
const busy = [429, 503];

/** The ability to repeat requests that were not performed: the option `retry`. */
export const retries: Ability<'retries'> = {
  ability: 'retries',
  read: ({ retry: given = { attempts: 1 } }) => {
    const retry = readRetry(given);
    return {
      sending(send, atClose) {
        const pause: Pause = ({ operation, signal }, seconds) =>
          exchange(operation.operation, { signal }, atClose, (wait) => sleep(seconds * 1000, wait.signal));
        return retrying(reconnecting(send, retry, pause), retry, pause);
      },
    };
  },
};

/** Waits between two requests of a call, until its signal aborts or the client is closed. */
export type Pause = (outgoing: Outgoing, seconds: number) => Promise<void>;

/** The option with its defaults. */
export type Retry = Readonly<Record<keyof RetryOptions, number>>;

/** @throws TypeError for numbers out of bounds. */
function readRetry({ attempts, longestWaitSeconds = 30 }: RetryOptions): Retry {
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > 10)
    throw new TypeError('retry.attempts must be a whole number from 1 to 10: write retry: { attempts: 3 }');
  if (!(longestWaitSeconds >= 0 && longestWaitSeconds <= 300))
    throw new TypeError('retry.longestWaitSeconds must be a number from 0 to 300');
  return { attempts, longestWaitSeconds };
}

/** Repeats only GET requests, after the wait of Retry-After, or after 1 second, then 2, 4 and so on. */
function retrying(send: Send, { attempts, longestWaitSeconds }: Retry, pause: Pause): Send {
  return async (outgoing) => {
    let incoming = await send(outgoing);
    for (let made = 1; made < attempts && isBusy(outgoing.operation.method, incoming.status); made += 1) {
      const seconds = retryAfterSeconds(incoming.headers) ?? 2 ** (made - 1);
      if (seconds > longestWaitSeconds) break;
      await pause(outgoing, seconds);
      incoming = await send(outgoing);
    }
    return incoming;
  };
}

function isBusy(method: string, status: number): boolean {
  return method === 'get' && busy.includes(status);
}
