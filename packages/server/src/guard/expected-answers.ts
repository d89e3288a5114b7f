// The documented answers to a request, derived from the request alone and not from the handler's claims.

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { newestRelease, type Release, releases, routerOf, targetPath } from '@lunarest/contract';
import type { AnswerTable } from '@lunarest/contract/answers';
import { negotiatedBy } from '@lunarest/contract/negotiate';
import { isMalformedHead } from '@lunarest/simulator/requests';
import type { DocumentedAnswers } from './check-answer.ts';

export interface ExpectedAnswers extends DocumentedAnswers {
  readonly release: Release;
}

/** The release whose table documents the answers: the one that the request names, or the newest. */
export function releaseOf(request: AskedRequest): Release {
  return negotiatedBy(request.headers)?.release ?? newestRelease;
}

/** `table` must be that of `releaseOf(request)`. */
export function expectedAnswers(request: AskedRequest, table: AnswerTable): ExpectedAnswers {
  const release = negotiatedBy(request.headers)?.release ?? null;
  const path = targetPath(request.url);
  const method = request.method.toLowerCase();
  const operation = release === null ? undefined : routerOf(release)(path)?.operations.get(method);
  if (release === null || operation === undefined) return unmatched(request, path, method, release, table);
  const documented = table.operations[operation.id];
  // An operation without a row documents no answer, so the guard refuses every answer.
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
  // Before the release is determined, a path or method counts as known when any release has it.
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

/** True for a path that the release has. */
export function isPathOf(release: Release, path: string): boolean {
  return routerOf(release)(path) !== null;
}

/** The parts of a request that decide which answers are documented, as copies that later code cannot change. */
export interface AskedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<IncomingHttpHeaders, 'content-type' | 'accept-type'>;
  /** False for an invalid HTTP head, which may be refused before all other checks. */
  readonly wellFormed: boolean;
}

/** Copies these parts of a request. */
export function askedRequest(request: IncomingMessage): AskedRequest {
  const { 'content-type': contentType, 'accept-type': acceptType } = request.headers;
  const headers = { 'content-type': contentType, 'accept-type': acceptType };
  const { method = '', url = '' } = request;
  return { method, url, headers, wellFormed: !isMalformedHead(request) };
}
