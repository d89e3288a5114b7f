import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { openRecording } from './har-writer.ts';
import { exchange, recorded } from './testing/exchange.ts';

/** Windows has no such modes; the permissions of the folder apply there. */
const ownerOnly = process.platform === 'win32' ? 0o666 : 0o600;

const folder = temporaryFolder();

describe('the file of a recording', () => {
  const before = join(folder, 'before.har');

  test('is unchanged when the recording is discarded', () => {
    writeFileSync(before, 'an earlier one', { mode: 0o644 });
    const recording = openRecording(before);
    recording.add(exchange({}));
    recording.discard();
    expect([readFileSync(before, 'utf8'), readdirSync(folder).filter((name) => /part$/.test(name))]).toEqual([
      'an earlier one',
      [],
    ]);
  });

  test('can be read only by its owner, regardless of the permissions of an earlier file', () => {
    writeFileSync(before, 'an earlier one', { mode: 0o644 });
    openRecording(before).close();
    expect(statSync(before).mode & 0o777).toBe(ownerOnly);
  });

  test.each([
    ['a link', () => symlinkSync(before, join(folder, 'link.har')), 'link.har'],
    ['a folder', () => undefined, '.'],
    ['in no folder', () => undefined, 'nowhere/a.har'],
  ])('cannot be %s', (_, make, name) => {
    make();
    expect(() => openRecording(join(folder, name))).toThrow(UsageError);
  });
});

test('an entry with the whole address as target is of the same host as the others', () => {
  const { log } = JSON.parse(
    recorded(exchange({ url: 'http://admin:12345@luna.example/tasks?limit=1' }), exchange({ url: '/tasks' })),
  );
  expect(log.entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual([
    'https://appliance.invalid/tasks?limit=1',
    'https://appliance.invalid/tasks',
  ]);
});

test('the query of an entry begins at the first question mark and has all that follows', () => {
  const { log } = JSON.parse(recorded(exchange({ url: '/tasks?limit=1&offset=2?3' })));
  expect(log.entries[0].request.queryString).toEqual([
    { name: 'limit', value: '1' },
    { name: 'offset', value: '2?3' },
  ]);
});
