// As kept-data.test.ts, two hundred times, in rows of twenty with seeds of their own.
import { beforeAll, expect, test } from '@jest/globals';
import { bundleProgram } from './testing/bundle.ts';
import { killUnderLoad } from './testing/kill-under-load.ts';

beforeAll(bundleProgram);

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'a server that is killed twenty times under load has lost nothing that it had answered (seed %i)',
  async (seed) => {
    const { wrong, acknowledged } = await killUnderLoad(20, seed);
    expect(wrong).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(20);
  },
);
