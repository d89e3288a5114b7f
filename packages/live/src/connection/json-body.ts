// The body of an answer as JSON.
import type { Json } from '@lunarest/openapi';
import { headerOf, type SeenAnswer } from './exchange.ts';

/** Undefined when the answer does not declare JSON, when the body is not JSON, and when it was not kept in whole. */
export function jsonBody({ body, headers }: SeenAnswer): Json | undefined {
  if (!body.whole || !/json/.test(headerOf(headers, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(body.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
