import { expect, test } from '@jest/globals';
import { findText } from './find-text.ts';

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

test('the length of the text is within the bounds', () => {
  expect(between('^[a-z]*$', '^[a-z]+$', 1)).toBe('impossible');
  expect(between('^a*$', '^b', 3, 3)).toEqual({ text: 'aaa' });
  expect(between('^a{4}$', '^b', 0, 3)).toBe('impossible');
});

test.each(['(?=a)b', '(a)\\1', '\\bword\\b', '^a(?=b)', '^(?=a)b|c', '\\p{Nothing}', 'a{1,100000}', '(a+'])(
  'the result for the unsupported pattern %j is unknown',
  (pattern) => {
    expect(between(pattern, '^x$')).toBe('unknown');
  },
);
