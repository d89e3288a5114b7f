// The answers of an appliance to successful reads, by operation.
import { type Release, routerOf } from '@lunarest/contract';
import { isObject, type JsonObject } from '@lunarest/openapi';
import type { Exchange } from '../connection/exchange.ts';
import { jsonBody } from '../connection/json-body.ts';

export interface SeenValue {
  /** Its operationId. */
  readonly operation: string;
  /** Of the path, decoded. */
  readonly segments: readonly string[];
  readonly body: JsonObject;
}

/** Null for an exchange that is not a successful read, or whose body is not an object. */
export function seenIn({ question, answer }: Exchange, release: Release): SeenValue | null {
  if (question.method !== 'GET' || answer.status !== 200) return null;
  const match = routerOf(release)(question.url.split('?', 1)[0] ?? '');
  const operation = match?.operations.get('get');
  const body = jsonBody(answer);
  if (!match || operation === undefined || !isObject(body)) return null;
  return { operation: operation.id, segments: match.segments.map(decodeURIComponent), body };
}
