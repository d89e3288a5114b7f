import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { killUnderLoad } from './testing/kill-under-load.ts';
import { bundled, bundleProgram, runProgram } from './testing/running-program.ts';

beforeAll(bundleProgram);

// The proof kills two hundred servers.
test('a server that is killed under load loses no acknowledged write', async () => {
  const { wrong, acknowledged } = await killUnderLoad(1, 14);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(1);
});

test('a second server on the same folder is refused with a sentence, and the first one continues', async () => {
  const data = temporaryFolder();
  const args = [
    ...bundled,
    'start',
    '--data',
    data,
    '--port',
    '0',
    '--no-mock',
    '--no-control',
    '--no-site',
    '--json',
  ];
  const first = runProgram(args);
  await first.untilPrinted('Serving until Ctrl-C.');
  const second = await runProgram(args).ended;
  first.child.kill('SIGTERM');
  const { code } = await first.ended;
  const err = `${data} is in use by another server. Stop it, or choose another folder.\n`;
  expect({ second, code }).toEqual({ second: { code: 1, out: '', err }, code: 0 });
});
