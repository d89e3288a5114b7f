import { describe, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { operationRows } from '../requests/contract-document.ts';
import { keywordProbes } from './keyword-probes.ts';
import { startProbing } from './probe.ts';

describe.each(releases)('release %s', (release) => {
  test.each(operationRows(release))(
    '%s accepts values at the bounds of each request keyword and refuses values that violate it',
    async (_, operation) => {
      const probe = await startProbing(release, operation);
      for (const request of keywordProbes(release, operation)) await probe(request);
    },
  );
});
