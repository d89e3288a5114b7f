// The header Retry-After.
import { httpDate } from './http-date.ts';

/**
 * Seconds to wait by the header Retry-After (RFC 9110 section 10.2.3), 0 or more; undefined when the header is missing or malformed.
 * @param now milliseconds since 1970; a test passes its own.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((httpDate(text, now) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
