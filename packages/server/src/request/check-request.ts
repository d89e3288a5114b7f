// Holds a request against the contract as the server does, without asking who sends it or doing what it asks.
import type { IncomingHttpHeaders } from 'node:http';
import { newestRelease, type OperationDescription, type Release, targetPath } from '@lunarest/contract';
import { findOperation, MethodRefusal } from './find-operation.ts';
import { judgeInput, UnfitInput } from './judge-input.ts';
import { negotiate } from './negotiate.ts';
import { readBody } from './read-body.ts';
import { readPath } from './read-path.ts';
import { readQuery } from './read-query.ts';
import { Refusal } from './refusal.ts';
import { documentedRequest } from './request-tables.ts';

export interface GivenRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export type RequestFindingId =
  /** No release, or not the one that is asked, has the path. */
  | 'path-undocumented'
  | 'method-undocumented'
  /** Neither Content-Type nor Accept-Type names the vendor media type and a release of it. */
  | 'media-type'
  /** A parameter in the path does not keep its bounds. */
  | 'path-invalid'
  /** The body is of another kind, is not JSON, is too large, or there is one where there should be none. */
  | 'body-unreadable'
  /** A parameter or a property that is missing, unknown or not as documented. */
  | 'input-invalid';

/** Names places and rules, never the values of the request: they may be secrets. */
export interface RequestFinding {
  readonly what: RequestFindingId;
  /** The place in the request: `path`, `query/limit`, `body/label`. */
  readonly where: string;
  readonly expected: string;
  readonly release: Release;
  readonly operation: OperationDescription | null;
}

/** For what the contract lets this request be refused, or nothing; whether its sender may make it is not looked at. */
export async function checkRequest(request: GivenRequest): Promise<readonly RequestFinding[]> {
  // What has been read so far is what the refusal is about.
  const about: About = { release: newestRelease, operation: null };
  try {
    await check(request, about);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [{ ...findingOf(error), ...about }];
    throw error;
  }
}

interface About {
  release: Release;
  operation: OperationDescription | null;
}

async function check({ method, url, headers, body }: GivenRequest, about: About): Promise<void> {
  const path = targetPath(url);
  const known = findOperation(method, path);
  const { release, kind } = negotiate(headers);
  about.release = release;
  const { operation, segments } = known.release === release ? known : findOperation(method, path, release);
  about.operation = operation;
  const input = { path: readPath(operation, segments), query: readQuery(url), kind };
  const given = await readBody(operation, kind, headers['content-type'] ?? '', body);
  judgeInput(await documentedRequest(release, operation), { ...input, body: given });
}

function findingOf(error: Refusal): Pick<RequestFinding, 'what' | 'where' | 'expected'> {
  const { failure, details, place = 'body' } = error;
  if (error instanceof UnfitInput) return { what: 'input-invalid', where: place, expected: error.expected };
  if (error instanceof MethodRefusal)
    return { what: 'method-undocumented', where: 'method', expected: `one of ${error.allow}` };
  if (failure === 'FRAMEWORK_NO_RESOURCE')
    return { what: 'path-undocumented', where: 'path', expected: 'a path of the contract' };
  if (place === 'header content-type')
    return { what: 'media-type', where: place, expected: 'the vendor media type' };
  const what = place === 'path' ? 'path-invalid' : 'body-unreadable';
  return { what, where: place, expected: details ?? 'a body of a documented kind' };
}
