import { describe, expect, test } from '@jest/globals';
import { type OperationDescription, releases } from '@lunarest/contract';
import fc from 'fast-check';
import { startBench } from '../harness/bench.ts';
import { call, openCookie } from '../harness/call.ts';
import { credentialsFor, operationRows } from '../harness/sweep.ts';
import { bodyKindOf, bodyText, bodyType } from '../harness/valid-request.ts';
import { conditions } from './conditions.ts';
import { keywordProbes } from './keyword-probes.ts';
import type { ProbedRequest } from './request-space.ts';
import { requestSpace } from './request-space.ts';

/** `npm test` looks at every keyword and a fixed few more; the full run asks for 200 of these (`npm run properties`). */
const numRuns = Number(process.env.LUNAREST_PROPERTY_RUNS ?? 10);
const seed = 20_261_122;

/** An operation with many keywords has hundreds of requests; milliseconds. */
const longest = 60_000;

describe.each(releases)('release %s', (release) => {
  test.each(operationRows(release))(
    '%s takes what fits the contract and refuses the nearest that does not',
    async (id, operation) => {
      const bench = await startBench({ release });
      const cookie = await openCookie(bench.url);
      const before = bench.appliance.snapshot();
      const property = fc.asyncProperty(requestSpace(release, operation), async (request) => {
        bench.appliance.restore(before);
        const answer = await send(bench.url, request, operation);
        const refused = answer.status === 400 && Object(answer.body).id === 'FRAMEWORK_BAD_REQUEST';
        if (request.fits)
          return expect({ ...request, refused }).toEqual({
            ...request,
            refused: isUnmet(id, request) && refused,
          });
        expect({ refused, state: bench.appliance.snapshot() }).toEqual({ refused: true, state: before });
      });
      const probes = keywordProbes(release, operation).map((probe): [ProbedRequest] => [probe]);
      await fc.assert(property, { seed, numRuns: probes.length + numRuns, examples: probes });

      function send(url: string, { method, path, body }: ProbedRequest, described: OperationDescription) {
        const kind = bodyKindOf(described);
        const headers = { 'content-type': bodyType(release, kind), ...credentialsFor(described, cookie) };
        const text = bodyText(kind, body);
        return call(url, { method, path, headers, ...(text === undefined ? {} : { body: text }) });
      }
    },
    longest,
  );
});

/** True where a decision refuses what the schema takes. */
function isUnmet(operation: string, { body }: ProbedRequest): boolean {
  return conditions[operation]?.unmet(Object(body)) === true;
}
