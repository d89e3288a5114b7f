import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readClientRecordings, type Value } from './client-recordings.ts';
import { valuesAt } from './fill-in.ts';
import { playRecording } from './play-recording.ts';

const folder = fileURLToPath(new URL('../../../../spec/sources/recordings/', import.meta.url));
const recordings = readClientRecordings(folder);

test('the recordings come from every kind of source', () => {
  expect(new Set(recordings.map(({ kind }) => kind))).toEqual(new Set(['documented', 'sample', 'observed']));
});

test.each(recordings.map((recording) => [recording.source, recording.client, recording] as const))(
  '%s: %s continues after every answer',
  async (_source, _client, recording) => {
    await playRecording(recording);
  },
);

test.each<[string, readonly Value[]]>([
  ['version', ['7']],
  ['users[].id', ['a', 'b']],
  ['users[1].id', ['b']],
  ['users[2].id', []],
  ['users[].roles[]', [1, 2]],
  ['version.id', []],
])('the values at %s of an answer are %j', (place, values) => {
  const body = {
    version: '7',
    users: [
      { id: 'a', roles: [1, 2] },
      { id: 'b', roles: [] },
    ],
  };
  expect(valuesAt(body, place)).toEqual(values);
});
