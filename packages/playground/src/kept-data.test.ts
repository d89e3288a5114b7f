import { beforeAll, expect, test } from '@jest/globals';
import { bundleProgram } from './testing/bundle.ts';
import { killUnderLoad } from './testing/kill-under-load.ts';

beforeAll(bundleProgram);

test('a server that is killed ten times under load has lost nothing that it had answered', async () => {
  const { wrong, acknowledged } = await killUnderLoad(10, 14);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(10);
});
