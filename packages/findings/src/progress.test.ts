import { expect, test } from '@jest/globals';
import { createProgress } from './progress.ts';

test.each([
  ['a terminal after more than a second', true, 1001, ['read 17 …\n']],
  ['a terminal after a second', true, 1000, []],
  ['a pipe after a minute', false, 60_000, []],
])('progress is reported to %s: %j', (_, isTTY, elapsed, lines) => {
  const written: unknown[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string | Uint8Array) => written.push(text) > 0 };
  const progress = createProgress(stream, () => time);
  time = elapsed;
  progress('read 17');
  expect(written).toEqual(lines);
});

test('many steps are reported at most once a second', () => {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY: true, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const progress = createProgress(stream, () => time);
  for (time = 0; time <= 3000; time += 500) progress(`compared ${time} of 3,000 paths`);
  expect(written).toEqual(['compared 1500 of 3,000 paths …\n', 'compared 3000 of 3,000 paths …\n']);
});
