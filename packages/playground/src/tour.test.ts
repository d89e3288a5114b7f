import { beforeAll, expect, test } from '@jest/globals';
import { repository } from './place.ts';
import { bundleProgram } from './testing/running-program.ts';
import { playTour } from './tour.ts';
import { tourSteps } from './tour-steps.ts';

// The mocks of the tour run in threads, whose program is in the bundle.
beforeAll(bundleProgram);

test('the server and the mock give the documented answer to every step of the tour', async () => {
  const lines: string[] = [];
  const right = await playTour((line) => lines.push(line), repository);
  const wrong = lines.filter((line) => line.includes('✗'));
  const total = 2 * tourSteps.length;
  expect({ right, wrong, last: lines.at(-1) }).toEqual({
    right: true,
    wrong: [],
    last: `${total} of ${total} answers were the documented ones.`,
  });
});

test('an abort ends the tour before the next step', async () => {
  const lines: string[] = [];
  const stop = new AbortController();
  const reason = new Error('enough seen');
  const played = playTour(
    (line) => {
      lines.push(line);
      if (lines.length === 2) stop.abort(reason);
    },
    repository,
    stop.signal,
  );
  await expect(played).rejects.toBe(reason);
  expect(lines).toHaveLength(2);
});

test('the tour shows every documented error identifier of the SMK action', () => {
  const played = tourSteps
    .filter(({ operation }) => operation === 'performSmkAction')
    .map(({ expected }) => expected.error);
  expect(new Set(played)).toEqual(
    new Set([
      undefined,
      'FRAMEWORK_BAD_REQUEST',
      'HSMPLUGIN_PARTITION_VERSION_INVALID',
      'HSMPLUGIN_FUNC_NOT_SUPPORTED',
      'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
      'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS',
      'HSMPLUGIN_SMK_NOT_INITIALIZED',
      'HSMPLUGIN_INVALID_HSM',
      'HSMPLUGIN_INVALID_PARTITION',
      'HSMPLUGIN_INVALID_SMKID',
      'HSMPLUGIN_INVALID_ACTION',
      'HSMPLUGIN_OPERATION_NOT_ALLOWED',
    ]),
  );
});
