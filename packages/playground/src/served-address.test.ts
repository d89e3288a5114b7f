// Where the contract says that an appliance is, and where `npm start` serves one.
import { expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { readStartOptions } from './start-options.ts';

test.each(releases)('in the contract of release %s an appliance has the port of npm start', (release) => {
  const port = readStartOptions([])?.port;
  expect(openApiDocument(release).servers).toEqual([
    expect.objectContaining({ url: `https://{appliance}:${port}` }),
  ]);
});
