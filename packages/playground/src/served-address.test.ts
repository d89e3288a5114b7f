// Compares the servers in the contract with the default address of `npm start`.
import { expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { readStartOptions } from './start-options.ts';

test.each(releases)(
  'the servers in the contract of release %s are an appliance on the port of npm start, and the default address of npm start',
  async (release) => {
    const port = (await readStartOptions([]))?.port;
    expect(openApiDocument(release).servers).toEqual([
      expect.objectContaining({ url: `https://{appliance}:${port}` }),
      expect.objectContaining({ url: `https://127.0.0.1:${port}` }),
    ]);
  },
);
