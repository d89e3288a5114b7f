import { describe, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import fc from 'fast-check';
import { operationRows } from '../requests/contract-document.ts';
import { startProbing } from './probe.ts';
import { requestSpace } from './request-space.ts';

const numRuns = 100;
const seed = 20_261_122;

describe.each(releases)('release %s', (release) => {
  test.each(operationRows(release))(
    `%s accepts valid and refuses invalid requests near the bounds of the contract, ${numRuns} times`,
    async (_, operation) => {
      const probe = await startProbing(release, operation);
      await fc.assert(fc.asyncProperty(requestSpace(release, operation), probe), { seed, numRuns });
    },
  );
});
