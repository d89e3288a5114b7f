// The address of an appliance in the contract, and the one that `npm start` serves.
import { expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { readStartOptions } from './start-options.ts';

test.each(releases)(
  'the contract of release %s names an appliance on the port of npm start, and the server that npm start prints',
  async (release) => {
    const port = (await readStartOptions([]))?.port;
    expect(openApiDocument(release).servers).toEqual([
      expect.objectContaining({ url: `https://{appliance}:${port}` }),
      expect.objectContaining({ url: `https://127.0.0.1:${port}` }),
    ]);
  },
);
