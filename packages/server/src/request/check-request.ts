// Holds a request against the contract as the server does, without asking who sends it or doing what it asks.
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { newestRelease, type OperationDescription, type Release, vendorMediaType } from '@lunarest/contract';
import type { Request, Response } from 'express';
import { findOperation, MethodRefusal } from './find-operation.ts';
import { negotiate } from './negotiate.ts';
import type { OperationValidator } from './operation-validator.ts';
import { validatorOf } from './operation-validators.ts';
import { readBody } from './read-body.ts';
import { readPath } from './read-path.ts';
import { readQuery } from './read-query.ts';
import { Refusal } from './refusal.ts';

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
  /** The body is of another kind, is no JSON, is too large, or there is one where there should be none. */
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

/** Everything for which the contract lets this request be refused; whether its sender may make it is not looked at. */
export async function checkRequest(request: GivenRequest): Promise<readonly RequestFinding[]> {
  const place: Place = { release: newestRelease, operation: null };
  try {
    return await check(request, place);
  } catch (error) {
    // Where what was read so far has led to is what the refusal is about.
    if (error instanceof Refusal) return [{ ...refused(error, place), ...place }];
    throw error;
  }
}

interface Place {
  release: Release;
  operation: OperationDescription | null;
}

async function check(request: GivenRequest, place: Place): Promise<readonly RequestFinding[]> {
  const { method, url, headers } = request;
  const path = url.replace(/[?#].*$/s, '');
  const known = findOperation(method, path);
  const { release, kind } = negotiate(headers);
  place.release = release;
  const { operation, segments } = known.release === release ? known : findOperation(method, path, release);
  place.operation = operation;
  const values = readPath(operation, segments);
  const body = await readBody(operation, kind, asStream(request), unanswered);
  const faults = await inputFaults(release, operation, {
    path: values,
    query: readQuery(url),
    // Who asks is not looked at, so that everybody has credentials; the media type has been understood already.
    headers: { authorization: 'Basic Og==', 'content-type': vendorMediaType(release, kind) },
    cookies: { session: 'anybody' },
    url,
    body,
  });
  return faults.map((fault) => ({ what: 'input-invalid', ...fault, release, operation }));
}

function refused(error: Refusal, { operation }: Place) {
  if (error instanceof MethodRefusal)
    return { what: 'method-undocumented', where: 'method', expected: `one of ${error.allow}` } as const;
  if (error.failure === 'FRAMEWORK_NO_RESOURCE')
    return { what: 'path-undocumented', where: 'path', expected: 'a path of the contract' } as const;
  if (error.failure === 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE')
    return { what: 'media-type', where: 'header content-type', expected: 'the vendor media type' } as const;
  const details = error.details ?? 'a body of a documented kind';
  const inPath = operation !== null && /path segment|within its bounds/.test(details);
  return inPath
    ? ({ what: 'path-invalid', where: 'path', expected: details } as const)
    : ({ what: 'body-unreadable', where: 'body', expected: details } as const);
}

type Fault = Pick<RequestFinding, 'where' | 'expected'>;

async function inputFaults(
  release: Release,
  operation: OperationDescription,
  input: Parameters<OperationValidator>[0],
): Promise<readonly Fault[]> {
  const validate = await validatorOf(release, operation);
  try {
    await validate(input, operation.security.includes('basic') ? 'basic' : 'session');
    return [];
  } catch (error) {
    const { errors } = Object(error);
    if (!Array.isArray(errors)) throw error;
    return errors.map((fault: { readonly path?: string; readonly message?: string }) => ({
      where: (fault.path ?? '').replace(/^\//, '').slice(0, longestPlace),
      // Of an unknown query parameter the message would repeat the sender's own text, which the place has already.
      expected: /^Unknown query/.test(fault.message ?? '') ? 'no such parameter' : (fault.message ?? ''),
    }));
  }
}

/** Names of properties and parameters are the sender's. */
const longestPlace = 200;

/** The readers of bodies look at the headers of a request and at its bytes, and at nothing else. */
function asStream({ headers, body }: GivenRequest): Request {
  const pieces = body.length === 0 ? [] : [Buffer.from(body)];
  return Object.assign(Readable.from(pieces), { headers }) as unknown as Request;
}

/** They touch no response. */
const unanswered = undefined as unknown as Response;
