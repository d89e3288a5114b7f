// Checks a request against the contract as the server does, without authentication and without the operation.
import type { OperationDescription, Release } from '@lunarest/contract';
import { UnfitInput } from './judge-input.ts';
import { judgeRequest } from './judge-request.ts';
import { MethodRefusal, type Refusal } from './refusal.ts';
import type { SimulatedRequest } from './simulated-request.ts';

export type RequestFindingId =
  /** No release, or not the requested one, has the path. */
  | 'path-undocumented'
  | 'method-undocumented'
  /** Neither Content-Type nor, if the operation documents it, Accept-Type has the vendor media type with an existing release. */
  | 'media-type'
  /** A parameter in the path violates its bounds. */
  | 'path-invalid'
  /** The body has another media type, is not JSON, too large, or unexpected. */
  | 'body-unreadable'
  /** A parameter or property is missing, unknown or not as documented. */
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

/** The violation of the contract in a request, or an empty list. It does not check the sender's permissions. */
export async function checkRequest(request: SimulatedRequest): Promise<readonly RequestFinding[]> {
  const { release, operation, refusal } = await judgeRequest(request);
  return refusal === null ? [] : [{ ...findingOf(refusal), release, operation }];
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
  return { what, where: place, expected: details ?? 'a body of a documented media type' };
}
