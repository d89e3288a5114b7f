import { expect, test } from '@jest/globals';
import { findText } from './find-text.ts';
import { wordsOf } from './words.ts';

const between = (matched: string, unmatched: string, least = 0, most = Number.POSITIVE_INFINITY) =>
  findText({ matched: [matched], unmatched: [unmatched], least, most });

test.each([
  ['^[0-9]{3}$', '^\\d{3}$'],
  ['^\\d{3}$', '^[0-9]{3}$'],
  ['^(a|b)*$', '^[ab]*$'],
  ['^a+$', '^aa*$'],
  ['^a{2,3}$', '^aaa?$'],
  ['^abc', '^ab'],
  ['abc$', 'bc$'],
  ['abc', 'b'],
  ['^(?:a|b|)$', '^[ab]?$'],
  ['^[^\\d]$', '^\\D$'],
  ['^\\u0041\\x42$', '^AB$'],
  ['^(?<year>\\d{4})-\\d{2}$', '^[0-9]{4}[-][0-9][0-9]$'],
  ['^a\\/b$', '^a/b$'],
  ['^$', ''],
  ['^(a|ab)(c|bcd)$', '^(ac|abc|abcd|abbcd)$'],
  ['^(?=.*a)(?=.*b).{2}$', '^(ab|ba)$'],
  ['^(ab|ba)$', '^(?=.*a)(?=.*b).{2}$'],
  ['^(?!a)[ab]$', '^b$'],
  ['^b$', '^(?!a)[ab]$'],
  ['^(?!(a|b)$)(?=[abc|)(]+$).$', '^[c|()]$'],
  ['^\\p{Lu}\\P{L}$', '^[\\p{L}]\\P{Lu}$'],
  ['^[A-Zß]$', '^\\p{Script=Latin}$'],
])('no text matches %j without matching %j', (inner, outer) => {
  expect(between(inner, outer)).toBe('impossible');
});

test.each([
  ['^[a-z]+$', '^[a-m]+$', 'z'],
  ['^[a-z]*$', '^[a-z]+$', ''],
  ['^.{1,5}$', '^[a-z]{1,5}$', 'A'],
  ['a', '^a', 'Aa'],
  ['^a', 'a$', 'aA'],
  ['^[a-z]{3}$', '^[a-y]{3}$', 'aaz'],
  ['^[\\s\\S]$', '^.$', '\n'],
  ['^(?=.*[a-z])[a-z0-9]+$', '^(?=.*[0-9])[a-z0-9]+$', 'a'],
  ['^[a-z]{2}$', '^(?!bb).*$', 'bb'],
  ['^\\p{L}$', '^[a-z]$', 'A'],
])('the shortest text that matches %j and not %j is found', (inner, outer, text) => {
  expect(between(inner, outer)).toEqual({ text });
});

const numbers = Array.from({ length: 900 }, (_, index) => `number-${index}`);
const oneOf = (words: readonly string[]) => `^(${words.join('|')})$`;

test('long lists of words are compared by word', () => {
  const reordered = numbers.toReversed();
  expect(between(oneOf(numbers), oneOf(reordered))).toBe('impossible');
  expect(between(oneOf(numbers), oneOf(reordered.slice(1)))).toEqual({ text: 'number-899' });
  expect(between(oneOf(numbers), '^number-\\d{1,3}$')).toBe('impossible');
  expect(between(oneOf(numbers), '^[a-z]+-\\d\\d?$')).toEqual({ text: 'number-100' });
  expect(between(oneOf(numbers), '\\bnumber')).toBe('unknown');
});

test.each([
  ['^a$|^b$', '^[ab]$'],
  ['(^(a|b)x?$)|^$', '^([ab]x?)?$'],
  ['^(a$|^b)c?$', '^(a|bc?)$'],
  ['^[aA](bc?){0,2}$', '^[Aa](b|bc|bb|bcb|bbc|bcbc)?$'],
])('the words of %j are those of %j', (pattern, same) => {
  expect(wordsOf(pattern)).toEqual(wordsOf(same));
});

test.each([
  '^a+$',
  '^(a|b)',
  '^[^a]$',
  '^(a|b){13}$',
  '^([a-z]{2}[0-4]|[a-z]{2}[5-9])$',
  '^a{1001}$',
  '^(a{900}){2}$',
])('the words of %j are too many or too long', (pattern) => {
  expect(wordsOf(pattern)).toBeUndefined();
});

test('the length of the text is within the bounds', () => {
  expect(between('^[a-z]*$', '^[a-z]+$', 1)).toBe('impossible');
  expect(between('^a*$', '^b', 3, 3)).toEqual({ text: 'aaa' });
  expect(between('^a{4}$', '^b', 0, 3)).toBe('impossible');
});

const deep = `${'('.repeat(5_000)}a${')'.repeat(5_000)}`;

test.each([
  '(?=a)b',
  '(a)\\1',
  '\\bword\\b',
  '^a(?=b)',
  '^(?=a)b|c',
  '\\p{Nothing}',
  'a{1,100000}',
  '(a+',
  deep,
])('the result for the unsupported pattern %j is unknown', (pattern) => {
  expect(between(pattern, '^x$')).toBe('unknown');
});
