import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { UsageError } from '../usage-error.ts';
import { readWaivers } from './read-waivers.ts';

const folder = temporaryFolder();

const good = `waivers:
  - finding: operation-was-removed
    place: GET /tasks
    owner: Ada Example
    reason: Nobody calls it.
    expires: 2027-03-31
`;

function read(text: string) {
  const file = join(folder, 'waivers.yaml');
  writeFileSync(file, text);
  return readWaivers(file);
}

test('a waiver is read with the line on which it begins', () => {
  expect(read(good)).toEqual([
    {
      finding: 'operation-was-removed',
      place: 'GET /tasks',
      owner: 'Ada Example',
      reason: 'Nobody calls it.',
      expires: '2027-03-31',
      file: join(folder, 'waivers.yaml'),
      line: 2,
    },
  ]);
});

test.each([
  ['operation-was-removed', 'GET /tasks'],
  ['operation-operationId', 'M-SEARCH /tasks'],
  ['no-server-example.com', '#'],
  ['response-bound-was-tightened', 'POST webhook thing'],
])('a waiver of %s at %s is read', (finding, place) => {
  const text = good.replace('operation-was-removed', finding).replace('GET /tasks', `'${place}'`);
  expect(read(text)).toMatchObject([{ finding, place }]);
});

test.each([
  ['a value that is not a list', 'waivers: none', '1: waivers must be a list.'],
  ['another member of the file', `${good}more: []`, '7: more is not a known key; use waivers.'],
  ['an entry that is not an object', 'waivers:\n  - all', '2: entry 1 must be an object.'],
  ['a missing member', good.replace(/ {4}owner.*\n/, ''), '2: entry 1 has no owner.'],
  [
    'a misspelled member',
    good.replace('owner', 'ovner'),
    '4: ovner is not a known key; use finding, place, owner, reason, expires; did you mean owner?',
  ],
  ['an empty owner', good.replace('Ada Example', "' '"), '4: owner must be a non-empty string.'],
  [
    'a finding that is not an id',
    good.replace('operation-was-removed', 'All of them'),
    '2: finding must be the id of a finding, for example operation-was-removed.',
  ],
  [
    'an invalid place',
    good.replace('GET /tasks', 'tasks'),
    '3: place must be a JSON Pointer (for example #/paths/~1tasks) or an operation (for example GET /tasks).',
  ],
  [
    'a word instead of a date',
    good.replace('2027-03-31', 'never'),
    '6: expires must be a date, for example 2027-03-31.',
  ],
  [
    'a day that does not exist',
    good.replace('03-31', '02-30'),
    '6: expires must be a date, for example 2027-03-31.',
  ],
])('%s is reported with its line', (_, text, message) => {
  expect(() => read(text)).toThrow(UsageError);
  expect(() => read(text)).toThrow(`${join(folder, 'waivers.yaml')}:${message}`);
});

test.each(['', '# Nobody waives anything.\n', 'waivers: []\n'])('%j has no waivers', (text) => {
  expect(read(text)).toEqual([]);
});

test('the error for a missing file names the file', () => {
  expect(() => readWaivers(join(folder, 'none.yaml'))).toThrow(/none\.yaml cannot be read/);
});

test('the waivers of the contract are well formed', () => {
  const own = fileURLToPath(new URL('../../../../spec/waivers.yaml', import.meta.url));
  expect(() => readWaivers(own)).not.toThrow();
});
