// The body of an answer as JSON.
import type { Json } from '@lunarest/openapi';
import { headerOf, type SeenAnswer } from './exchange.ts';

/** Undefined where the answer does not call it JSON, where it is none, and where not all of it was kept. */
export function jsonBody({ body, headers }: SeenAnswer): Json | undefined {
  if (!body.whole || !/json/.test(headerOf(headers, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(body.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
