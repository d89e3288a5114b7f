// Compares the verdicts on one request of the server's own validation and of express-openapi-validator, with the
// reasons for known differences.
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
 * Compares the server at `url`, which has the library as middleware, with the server's own validation. Null when both
 * accept the request or both refuse it. Rejects when the server fails.
 */
export async function differenceOver(url: string, request: SentRequest): Promise<Difference | null> {
  const { method, target, headers } = request;
  const body = request.body === null ? null : Buffer.from(request.body, 'base64');
  const [finding] = await checkRequest({ method, target, headers, body: body ?? Buffer.alloc(0) });
  const sent = { method, url: `${url}${target}`, headers: new Headers(headers), body };
  const { status, text } = await exchangeBytes(sent);
  if (status === 500) throw new Error(`${method} ${target} is answered 500, which is no verdict: ${text}`);
  const [, theirs = ''] = /"details":"express-openapi-validator: ([^"]*)/.exec(text) ?? [];
  if ((finding === undefined) === (theirs === '')) return null;
  const ours = finding === undefined ? '' : `${finding.where}: ${finding.expected}`;
  return { request, operation: finding?.operation?.id ?? null, what: finding?.what ?? null, ours, theirs };
}

type Applies = (difference: Difference) => boolean;

const reasons: Readonly<Record<string, Applies>> = {
  'the library is not asked about a request that names no operation': ({ what }) =>
    what === 'path-undocumented' || what === 'method-undocumented',
  'the library is not asked about a request that names no release': ({ what }) => what === 'media-type',
  'the library is not asked about forms, whose vendor media type it does not read': ({ request }) =>
    /\+multipart\b/.test(request.headers['content-type'] ?? ''),
  'the library is not asked about a body that is too large to be read': says(
    'body: The body cannot be read, or it is too large.',
  ),
  'the library reads an integer of a path as a JavaScript number': ({ ours }) =>
    /^path: \w+ is not an integer within its bounds\.$/.test(ours),
  'the library has no limit for the length of a path segment': says('path: A path segment is too long.'),
  'the library ignores a body where the contract has none (decision D-39)': says(
    'body: This operation does not accept a body.',
  ),
  'the library takes a missing body for an empty object': says('body: The body is missing.'),
  'the library sees a decoded body, in which bytes that are not UTF-8 have been replaced': ({ ours }) =>
    /^body: The body is not (?:JSON|text) in UTF-8\.$/.test(ours),
};

/** Each reason of the list. */
export const listedReasons: readonly string[] = Object.keys(reasons);

/** The reason for a difference; undefined for one that the list does not explain. */
export function reasonOf(difference: Difference): string | undefined {
  if (difference.theirs !== '') return undefined;
  return listedReasons.find((reason) => reasons[reason]?.(difference));
}

function says(words: string): Applies {
  return ({ ours }) => ours === words;
}
