// Compares the verdicts on one request of the server's own validation and of express-openapi-validator.
import { checkRequest, type RequestFindingId } from '@lunarest/simulator/requests';
import type { SentRequest } from '../coverage/sent-request.ts';
import { exchangeBytes } from '../target/exchange-bytes.ts';

/** A request that one validator accepts and the other refuses. */
export interface Difference {
  readonly request: SentRequest;
  /** Null where the request matches no operation, and where the server accepts it. */
  readonly operation: string | null;
  /** The kind of the server's finding; null when it accepts the request. */
  readonly what: RequestFindingId | null;
  /** The place and the text of the server's finding; empty when it accepts the request. */
  readonly ours: string;
  /** The text of the library; empty when it accepts the request or does not validate it. */
  readonly theirs: string;
}

/**
 * Sends a request to the server at `url`, which has the library as middleware, and validates it with the server's own
 * validation too. Null when both accept the request or both refuse it.
 */
export async function differenceOver(url: string, request: SentRequest): Promise<Difference | null> {
  const { method, target, headers } = request;
  const body = request.body === null ? null : Buffer.from(request.body, 'base64');
  const [finding] = await checkRequest({ method, target, headers, body: body ?? Buffer.alloc(0) });
  const sent = { method, url: `${url}${target}`, headers: new Headers(headers), body };
  const { text } = await exchangeBytes(sent);
  const [, theirs = ''] = /"details":"express-openapi-validator: ([^"]*)/.exec(text) ?? [];
  if ((finding === undefined) === (theirs === '')) return null;
  const ours = finding === undefined ? '' : `${finding.where}: ${finding.expected}`;
  return { request, operation: finding?.operation?.id ?? null, what: finding?.what ?? null, ours, theirs };
}
