// Forwards interim answers and trailers that Node can write.
import type { IncomingMessage, InformationEvent, ServerResponse } from 'node:http';
import { pairsOf, valuesByName } from '../connection/exchange.ts';
import { endToEnd } from './handed-on.ts';

/** Omits optional headers that Node refuses to write, such as an invalid `Link`. */
export function passInterim({ statusCode, rawHeaders }: InformationEvent, response: ServerResponse): void {
  if (statusCode === 100) response.writeContinue();
  if (statusCode === 102) response.writeProcessing();
  if (statusCode !== 103) return;
  const hints = Object.entries(valuesByName(endToEnd(pairsOf(rawHeaders))));
  try {
    response.writeEarlyHints(Object.fromEntries(hints.map(([name, values]) => [name, [...values]])));
  } catch {
    return;
  }
}

/** Aborts an answer whose trailers cannot be written, like a truncated one. */
export function passTrailers({ rawTrailers }: IncomingMessage, response: ServerResponse): void {
  try {
    response.addTrailers(pairsOf(rawTrailers).map(([...pair]) => pair));
  } catch {
    response.destroy();
  }
}
