// What a request may be answered, worked out from the request alone and not from what a handler says it is.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { newestRelease, type Release, releases, routerOf, targetPath } from '@lunarest/contract';
import type { AnswerTable, DocumentedAnswer } from '@lunarest/contract/answers';
import { negotiatedBy } from '@lunarest/contract/negotiate';
import { isMalformedHead } from '../request/malformed-head.ts';

/** The parts of a request that decide about its answer, kept before anything can change them. */
export interface AskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<IncomingHttpHeaders, 'content-type' | 'accept-type'>;
  /** A request whose head HTTP forbids may be refused before anything else. */
  readonly wellFormed: boolean;
}

export interface ExpectedAnswers {
  readonly release: Release;
  /** Null when none matched, or its release is not known. */
  readonly operation: string | null;
  /** JSON Pointer to where the answers are documented. */
  readonly contract: string;
  /** By status. */
  readonly answers: Readonly<Record<number, DocumentedAnswer | undefined>>;
}

export function askedRequest(request: IncomingMessage): AskedRequest {
  const { 'content-type': contentType, 'accept-type': acceptType } = request.headers;
  const headers = { 'content-type': contentType, 'accept-type': acceptType };
  const { method = '', url = '' } = request;
  return { method, url, headers, wellFormed: !isMalformedHead(request) };
}

/** The release whose table has the documented answers: the one that the request names, or the newest. */
export function releaseOf(request: AskedRequest): Release {
  return negotiatedBy(request.headers)?.release ?? newestRelease;
}

/** `table` is the one of `releaseOf(request)`. */
export function expectedAnswers(request: AskedRequest, table: AnswerTable): ExpectedAnswers {
  const release = negotiatedBy(request.headers)?.release ?? null;
  const path = targetPath(request.url);
  const method = request.method.toLowerCase();
  const operation = release === null ? undefined : routerOf(release)(path)?.operations.get(method);
  if (release === null || operation === undefined) return unmatched(request, path, method, release, table);
  const documented = table.operations[operation.id];
  // An operation without a row has no documented answer at all, so that nothing passes.
  return {
    release,
    operation: operation.id,
    contract: documented?.contract ?? '#/paths',
    answers: documented?.answers ?? {},
  };
}

function unmatched(
  request: AskedRequest,
  path: string,
  method: string,
  release: Release | null,
  table: AnswerTable,
): ExpectedAnswers {
  // Before the release is settled, a path or method counts as known when any release has it.
  const candidates = release === null ? releases : [release];
  const matches = candidates.flatMap((candidate) => routerOf(candidate)(path) ?? []);
  const known = matches.some(({ operations }) => operations.has(method));
  const reasons = [
    ...(matches.length === 0 ? (['path'] as const) : known ? [] : (['method'] as const)),
    ...(release === null || !request.wellFormed ? (['malformed'] as const) : []),
    'failure',
  ] as const;
  const documented = reasons.map((reason) => table.unmatched[reason]);
  const answers = Object.fromEntries(documented.map(({ status, answer }) => [status, answer]));
  return { release: release ?? newestRelease, operation: null, contract: '#/x-luna-unmatched', answers };
}

/** True for a path of the contract that can be read in this release. */
export function isPathOf(release: Release, path: string): boolean {
  return routerOf(release)(path) !== null;
}
