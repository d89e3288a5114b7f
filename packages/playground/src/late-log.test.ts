import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lateLog } from './late-log.ts';

test('every line is in the file, in order, also those that came while the library was loading', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
  const file = join(folder, 'log', 'server.log');
  const log = lateLog(file);
  log.info({ operation: 'listHsms' }, 'answered');
  log.error({ operation: 'getHsm' }, 'failed');
  const lines = await linesOf(file, folder, 2);
  rmSync(folder, { recursive: true });
  expect(lines).toEqual([
    expect.objectContaining({ level: 30, operation: 'listHsms', msg: 'answered' }),
    expect.objectContaining({ level: 50, operation: 'getHsm', msg: 'failed' }),
  ]);
});

/** Waits for changes below the folder until the file has that many lines. */
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
