// Parses a request in three steps: target, head and body. Each step refuses invalid input. The simulator and the checks
// of foreign requests share these steps.
import {
  type Match,
  type MediaKind,
  newestRelease,
  type OperationDescription,
  type PathValues,
  type Release,
  readPathValues,
  releases,
  routerOf,
  targetPath,
} from '@lunarest/contract';
import { negotiatedBy } from '@lunarest/contract/negotiate';
import { judgeInput, type RequestInput } from './judge-input.ts';
import { kindFor, wrongTemplate } from './negotiate.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import { MethodRefusal, Refusal } from './refusal.ts';
import { documentedRequest } from './request-tables.ts';
import type { RequestBytes, RequestHead } from './simulated-request.ts';

/** The facts about a request that are known so far, for the report of a refusal. */
interface About {
  release: Release;
  /** Null until an operation has been found. */
  operation: OperationDescription | null;
}

export function aboutNothing(): About {
  return { release: newestRelease, operation: null };
}

export interface FoundOperation {
  /** The release in whose table it was found. */
  readonly release: Release;
  readonly operation: OperationDescription;
  /** The path's segments, still percent-encoded. */
  readonly segments: readonly string[];
}

export interface Located extends FoundOperation {
  /** The kind of the body. */
  readonly kind: MediaKind;
}

/** The operation, by path and method, in the release that the media type names. */
export function locate({ method, target, headers }: RequestHead, about: About): Located {
  const path = targetPath(target);
  const negotiated = negotiatedBy(headers);
  if (negotiated === null) {
    about.operation = findOperation(method, path, newestFirst).operation;
    throw wrongTemplate();
  }
  const { release } = negotiated;
  about.release = release;
  const { operation, segments } = findOperation(method, path, [release]);
  about.operation = operation;
  return { release, operation, segments, kind: kindFor(negotiated, headers, operation) };
}

const newestFirst = releases.toReversed();

/** The operation in the first release that has it. Refuses an unknown path (404) and a method that the path lacks (405). */
function findOperation(method: string, path: string, among: readonly Release[]): FoundOperation {
  let otherMethods: Match | null = null;
  for (const release of among) {
    const match = routerOf(release)(path);
    const operation = match?.operations.get(method.toLowerCase());
    if (match !== null && operation !== undefined) return { release, operation, segments: match.segments };
    otherMethods ??= match;
  }
  throw otherMethods === null
    ? new Refusal('FRAMEWORK_NO_RESOURCE', undefined, 'path')
    : new MethodRefusal(otherMethods.operations.keys());
}

export type HeadInput = Omit<RequestInput, 'body'>;

/** The input in path and query. */
export function readHead({ operation, segments, kind }: Located, { target }: RequestHead): HeadInput {
  return { path: readPath(operation, segments), query: readQuery(target), mediaType: kind };
}

/** The values by parameter name; refuses malformed, too long or out-of-range values with FRAMEWORK_BAD_REQUEST. */
export function readPath(operation: OperationDescription, segments: readonly string[]): PathValues {
  const read = readPathValues(operation, segments);
  if (!read.ok) throw new Refusal('FRAMEWORK_BAD_REQUEST', read.problem, 'path');
  return read.values;
}

/** Reads the body and checks the whole input against the contract. */
export function readInput(
  { release, operation }: Located,
  input: HeadInput,
  contentType: string | undefined,
  bytes: RequestBytes,
): RequestInput {
  const { path, query, mediaType } = input;
  const body = readBody(operation, mediaType, contentType ?? '', bytes);
  const whole = { path, query, mediaType, body };
  judgeInput(documentedRequest(release, operation), whole);
  return whole;
}
