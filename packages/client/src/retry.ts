// Repeats a request that the appliance, or a proxy before it, was too busy to answer.
import type { Ability } from './client-core.ts';
import { type AtClose, exchange } from './exchange.ts';
import { httpDate } from './http-date.ts';
import type { Send } from './send.ts';
import { sleep } from './waits.ts';

export interface RetryOptions {
  /** Upper bound on the requests of one call, the first one included: 1 to 10. */
  readonly attempts: number;
  /**
   * Longest wait between two requests in seconds: 30 by default, at most 300. A request whose answer asks for a
   * longer wait is not repeated.
   */
  readonly longestWaitSeconds?: number | undefined;
}

/** Statuses of requests that were not performed: too many requests, temporarily unavailable. */
const busy = [429, 503];

/** The ability to repeat requests answered with 429 or 503: the option `retry`. */
export const retries: Ability<'retries'> = {
  ability: 'retries',
  read: ({ retry = { attempts: 1 } }) => {
    checkRetry(retry);
    return { sending: (send, atClose) => retrying(send, retry, atClose) };
  },
};

/** @throws TypeError for numbers out of bounds. */
function checkRetry({ attempts, longestWaitSeconds = 30 }: RetryOptions): void {
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > 10)
    throw new TypeError('retry.attempts must be a whole number from 1 to 10: write retry: { attempts: 3 }');
  if (!(longestWaitSeconds >= 0 && longestWaitSeconds <= 300))
    throw new TypeError('retry.longestWaitSeconds must be a number from 0 to 300');
}

/** Repeats only GET requests, after the wait of Retry-After, or after 1 second, then 2, 4 and so on. */
function retrying(send: Send, { attempts, longestWaitSeconds = 30 }: RetryOptions, atClose: AtClose): Send {
  return async (outgoing) => {
    let incoming = await send(outgoing);
    for (let made = 1; made < attempts && isBusy(outgoing.operation.method, incoming.status); made += 1) {
      const seconds = retryAfterSeconds(incoming.headers) ?? 2 ** (made - 1);
      if (seconds > longestWaitSeconds) break;
      const { operation, signal } = outgoing;
      await exchange(operation.operation, { signal }, atClose, (wait) => sleep(seconds * 1000, wait.signal));
      incoming = await send(outgoing);
    }
    return incoming;
  };
}

function isBusy(method: string, status: number): boolean {
  return method === 'get' && busy.includes(status);
}

/**
 * Seconds to wait by the header Retry-After (RFC 9110 section 10.2.3), 0 or more; undefined when the header is missing or malformed.
 * @param now milliseconds since 1970; a test passes its own.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const date = httpDate(text, now);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
