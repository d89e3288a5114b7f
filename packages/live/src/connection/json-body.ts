// The body of an answer as JSON.
import type { Json } from '@lunarest/openapi';
import { headerOf, type SeenAnswer } from './exchange.ts';

/**
 * Undefined for an answer that does not declare JSON, for an invalid body, and for one that was not kept
 * completely.
 */
export function jsonBody({ body, headers }: SeenAnswer): Json | undefined {
  if (!body.whole || !/json/.test(headerOf(headers, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(body.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
