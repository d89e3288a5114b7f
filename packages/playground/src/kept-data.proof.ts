// As kept-data.test.ts, two hundred times, in rows of twenty with their own seeds. Most of the time is spent
// waiting for the disk, so all rows run at once.
import { beforeAll, expect, test } from '@jest/globals';
import { killUnderLoad } from './testing/kill-under-load.ts';
import { bundleProgram } from './testing/running-program.ts';

beforeAll(bundleProgram);

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('ten servers that are each killed twenty times under load have lost nothing that they had answered', async () => {
  const rows = await Promise.all(
    seeds.map(async (seed) => {
      const { wrong, acknowledged } = await killUnderLoad(20, seed);
      return { seed, wrong, isBusy: acknowledged >= 20 };
    }),
  );
  expect(rows).toEqual(seeds.map((seed) => ({ seed, wrong: [], isBusy: true })));
});
