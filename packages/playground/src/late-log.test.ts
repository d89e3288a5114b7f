import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { lateLog } from './late-log.ts';

test('every line is in the file, in order, including lines from before the library was loaded', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'log', 'server.log');
  const log = lateLog(file, console.error);
  log.info({ operation: 'listHsms' }, 'answered');
  log.error({ operation: 'getHsm' }, 'failed');
  const lines = await linesOf(file, folder, 2);
  expect(lines).toEqual([
    expect.objectContaining({ level: 30, operation: 'listHsms', msg: 'answered' }),
    expect.objectContaining({ level: 50, operation: 'getHsm', msg: 'failed' }),
  ]);
});

test('a full file replaces the earlier full file, and no line is lost', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'server.log');
  // Each line is longer than half the limit, so that every second line fills the file.
  const log = lateLog(file, console.error, 400);
  for (const number of [1, 2, 3, 4, 5]) {
    log.info({ number, filler: 'x'.repeat(200) }, 'answered');
    await untilWritten(folder, number);
  }
  const files = ['server.log', 'server.log.1'].map((name) => numbersIn(join(folder, name)));
  expect(files).toEqual([[5], [3, 4]]);
});

test('a file that is already full is replaced after the first line', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'server.log');
  writeFileSync(file, '{"number":0}\n{"number":0}\n');
  lateLog(file, console.error, 20).info({ number: 1 }, 'answered');
  const changes = watch(folder);
  // The log has switched to a new file only when both exist.
  while (!existsSync(`${file}.1`) || !existsSync(file)) await once(changes, 'change');
  changes.close();
  const aside = numbersIn(`${file}.1`);
  expect(aside).toEqual([0, 0, 1]);
});

test('a log that cannot be written is reported once, without another failure', async () => {
  const folder = temporaryFolder();
  const taken = join(folder, 'taken');
  writeFileSync(taken, 'a file where the log needs a folder');
  const reports: string[] = [];
  let reported = () => {};
  const first = new Promise<void>((resolve) => {
    reported = resolve;
  });
  const report = (sentence: string) => {
    reports.push(sentence);
    reported();
  };
  const log = lateLog(join(taken, 'server.log'), report, 400);
  log.info({ number: 1 }, 'answered');
  await first;
  log.info({ number: 2 }, 'answered');
  // Waits until the second line has reached the log.
  await new Promise((resolve) => setImmediate(resolve));
  expect(reports).toEqual([expect.stringMatching(/^The log cannot be written: E/)]);
});

test('a full file that cannot be renamed is reported once, without another failure', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'server.log');
  mkdirSync(join(`${file}.1`, 'taken'), { recursive: true });
  const reports: string[] = [];
  const reported = new Promise<void>((resolve) => {
    const log = lateLog(file, (sentence) => resolve(void reports.push(sentence)), 20);
    log.info({ number: 1 }, 'answered');
    log.info({ number: 2 }, 'answered');
  });
  await reported;
  await untilWritten(folder, 2);
  expect(reports).toEqual([expect.stringMatching(/^The log cannot be written: E/)]);
});

/** Waits for changes in the folder until one of its files has a line with the number. */
async function untilWritten(folder: string, number: number): Promise<void> {
  const changes = watch(folder);
  while (!readdirSync(folder).some((name) => numbersIn(join(folder, name)).includes(number)))
    await once(changes, 'change');
  changes.close();
}

function numbersIn(file: string): readonly number[] {
  const lines = readIfThere(file).split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line).number);
}

/** Waits for changes below the folder until the file has `count` lines. */
async function linesOf(file: string, folder: string, count: number): Promise<readonly unknown[]> {
  const changes = watch(folder, { recursive: true });
  for (;;) {
    const lines = readIfThere(file).split('\n').slice(0, -1);
    if (lines.length === count) {
      changes.close();
      return lines.map((line) => JSON.parse(line));
    }
    await once(changes, 'change');
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
