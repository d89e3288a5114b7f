import { describe, expect, test } from '@jest/globals';
import { counted } from '@lunarest/findings';
import { entryOf } from './entry-of.ts';
import { boundedEntries, listed, wordsOf } from './inline.ts';

describe('a message', () => {
  test.each([
    ['no code', ['no code']],
    ['`a` of `b`', [{ code: 'a' }, ' of ', { code: 'b' }]],
    ['an odd ` stays', ['an odd ` stays']],
    ['`a` and an odd `', [{ code: 'a' }, ' and an odd `']],
    ['a pattern ``[a`b]`` with one', ['a pattern ', { code: '[a`b]' }, ' with one']],
    ['', []],
  ])('%j is separated into text and code', (message, words) => {
    expect(wordsOf(message)).toEqual(words);
  });
});

test('numbers agree with their nouns', () => {
  expect([counted(0, 'change'), counted(1, 'change'), counted(1234, 'change')]).toEqual([
    '0 changes',
    '1 change',
    '1,234 changes',
  ]);
});

test('items are joined with commas and "and"', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

const finding = (index: number) =>
  ({ id: 'a-rule', severity: 'note', message: `Finding ${index}`, places: [] }) as const;
const where = [{ code: 'lunarest lint' }];

test('a short list is shown completely', () => {
  const all = Array.from({ length: 200 }, (_, index) => finding(index));
  expect(boundedEntries(all, (each) => entryOf(each), where)).toEqual([
    { kind: 'entries', entries: all.map((each) => entryOf(each)) },
  ]);
});

test('a long list is followed by the number of other entries and the command that shows them', () => {
  const all = Array.from({ length: 42_000 }, (_, index) => finding(index));
  expect(boundedEntries(all, (each) => entryOf(each), where)).toEqual([
    { kind: 'entries', entries: all.slice(0, 200).map((each) => entryOf(each)) },
    { kind: 'words', words: ['And 41,800 more: ', { code: 'lunarest lint' }, '.'] },
  ]);
});
