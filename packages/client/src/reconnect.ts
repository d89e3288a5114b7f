// Tries again to open a connection. Nothing was sent, so any request may be repeated.
import { isUnopened } from './connection-reason.ts';
import { isStream } from './content.ts';
import type { Pause, Retry } from './retry.ts';
import type { Send } from './send.ts';

/** Waits 1 second before the second attempt, then 2, 4 and so on, as long as the wait is in the bound. */
export function reconnecting(send: Send, { attempts, longestWaitSeconds }: Retry, pause: Pause): Send {
  return async (outgoing) => {
    const { operation, input } = outgoing;
    // A stream may have been read. The end of a session is not worth a wait.
    const isOnce = isStream(input.body) || operation.operation === 'closeSession';
    for (let made = 1; ; made += 1) {
      const seconds = 2 ** (made - 1);
      try {
        return await send(outgoing);
      } catch (error) {
        if (isOnce || made === attempts || seconds > longestWaitSeconds || !isUnopened(error)) throw error;
      }
      await pause(outgoing, seconds);
    }
  };
}
