// One request before both judges: the server's own judgement and express-openapi-validator.
import { checkRequest, type RequestFindingId } from '@lunarest/simulator/requests';
import type { SentRequest } from '../coverage/sent-request.ts';

/** A request that one judge takes and the other refuses. */
export interface Difference {
  readonly request: SentRequest;
  /** Null where the request names none, and where our judgement takes it. */
  readonly operation: string | null;
  /** The kind of the server's own objection; null when it takes the request. */
  readonly what: RequestFindingId | null;
  /** The place and the words of its own objection; empty when it takes the request. */
  readonly ours: string;
  /** The words of the library; empty when it takes the request, or is not asked. */
  readonly theirs: string;
}

/**
 * Sends a request to the server at `url`, which has the library mounted in front, and asks our judgement beside it. Null
 * when both take the request or both refuse it.
 */
export async function differenceOver(url: string, request: SentRequest): Promise<Difference | null> {
  const { method, target, headers } = request;
  const body = request.body === null ? undefined : Buffer.from(request.body, 'base64');
  const [finding] = await checkRequest({ method, target, headers, body: body ?? Buffer.alloc(0) });
  const response = await fetch(`${url}${target}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  const [, theirs = ''] = /"details":"express-openapi-validator: ([^"]*)/.exec(await response.text()) ?? [];
  if ((finding === undefined) === (theirs === '')) return null;
  const ours = finding === undefined ? '' : `${finding.where}: ${finding.expected}`;
  return { request, operation: finding?.operation?.id ?? null, what: finding?.what ?? null, ours, theirs };
}
