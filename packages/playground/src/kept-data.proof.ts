// As kept-data.test.ts, two hundred times, in rows of twenty with their own seeds. Most of the time is spent
// waiting for the disk, so two rows run at once.
import { beforeAll, expect, test } from '@jest/globals';
import { killUnderLoad } from './testing/kill-under-load.ts';
import { bundleProgram } from './testing/running-program.ts';

beforeAll(bundleProgram);

test.each([
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 10],
])(
  'servers that are killed twenty times under load have lost nothing that they had answered (seeds %i and %i)',
  async (...seeds) => {
    const rows = await Promise.all(seeds.map((seed) => killUnderLoad(20, seed)));
    expect(rows.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(rows.map(({ acknowledged }) => acknowledged >= 20)).toEqual([true, true]);
  },
);
