// Sends a request near the bounds of an operation and compares the verdict of the server with that of the contract.
import { expect } from '@jest/globals';
import type { OperationDescription, Release } from '@lunarest/contract';
import { credentialsFor } from '../requests/sweep.ts';
import { bodyKindOf, bodyText, bodyType } from '../requests/valid-request.ts';
import { startBench } from '../target/bench.ts';
import { call, openCookie } from '../target/call.ts';
import { returnTo } from '../target/used-appliances.ts';
import { conditions } from './conditions.ts';
import type { ProbedRequest } from './request-space.ts';

/**
 * Opens a session on a new server. The returned function rejects when the server refuses a valid request as malformed,
 * accepts an invalid request, or changes the state while it refuses one.
 */
export async function startProbing(
  release: Release,
  operation: OperationDescription,
): Promise<(request: ProbedRequest) => Promise<void>> {
  const bench = await startBench({ release });
  const cookie = await openCookie(bench.url);
  const before = bench.appliance.snapshot();
  const kind = bodyKindOf(operation);
  const headers = { 'content-type': bodyType(release, kind), ...credentialsFor(operation, cookie) };
  return async (request) => {
    const { method, path, body, fits } = request;
    returnTo(bench.appliance, before);
    const text = bodyText(kind, body);
    const answer = await call(bench.url, {
      method,
      path,
      headers,
      ...(text === undefined ? {} : { body: text }),
    });
    const refused = answer.status === 400 && Object(answer.body).id === 'FRAMEWORK_BAD_REQUEST';
    // Only a wrong verdict reaches `expect`, which takes longer than the request.
    if (fits) {
      if (refused && !isUnmet(operation.id, request))
        expect({ ...request, refused }).toEqual({ ...request, refused: false });
      return;
    }
    const state = bench.appliance.snapshot();
    if (!refused || state !== before) expect({ refused, state }).toEqual({ refused: true, state: before });
  };
}

/** True where a decision refuses a request that the schema allows. */
function isUnmet(operation: string, { body }: ProbedRequest): boolean {
  return conditions[operation]?.unmet(Object(body)) === true;
}
