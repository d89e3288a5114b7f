import { describe, expect, test } from '@jest/globals';
import { counted } from '@lunarest/findings';
import { listed, wordsOf } from './inline.ts';

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
