import { expect, test } from '@jest/globals';
import { readPattern } from './read-pattern.ts';

test.each([
  ['^[a-z]+$', 'abc', true],
  ['^[a-z]+$', 'ab1', false],
  ['b', 'abc', true],
  ['^.$', '😀', true],
  ['^\\u00e9$', 'é', true],
  // Valid only without Unicode mode.
  ['^[\\:]$', ':', true],
  ['^\\-$', '-', true],
  // Valid only with backtracking.
  ['^(?!x)a', 'ab', true],
  ['^(?!x)a', 'xa', false],
  ['^(a|b)\\1$', 'aa', true],
  ['^(?<first>.)\\k<first>$', 'ab', false],
  ['^[[:alpha:]]$', 'a]', true],
  // Escapes of letters that have no meaning.
  ['^\\A\\d\\z$', 'A1z', true],
  ['\\A\\d\\z', '1', false],
  ['^\\Qa.b\\E$', 'Qa-bE', true],
  ['^\\x{3}$', 'xxx', true],
  ['^\\\\A$', '\\A', true],
])('%s tested with %s is %s', (source, text, matches) => {
  expect(readPattern(source).test(text)).toBe(matches);
});

test.each(['(', '(?i)a', 'x*+'])('%s is not a pattern', (source) => {
  expect(() => readPattern(source)).toThrow(SyntaxError);
});

test('a pattern without lookaround takes linear time', () => {
  expect(readPattern('^(a+)+$').test(`${'a'.repeat(50_000)}b`)).toBe(false);
});

test('a pattern with endless backtracking is aborted, and the next one is tested', () => {
  expect(() => readPattern('^(?=a)(a+)+$').test(`${'a'.repeat(60)}b`)).toThrow(
    'its pattern takes too long to match: ^(?=a)(a+)+$',
  );
  expect(readPattern('^(?=a)a+$').test('aaa')).toBe(true);
});

const sources = [
  '^\\s$',
  '^\\S$',
  '^.$',
  '^[\\s]$',
  '^[^\\s]$',
  '^[\\S]$',
  '^[^\\S]$',
  '^[.]$',
  '^[\\].]$',
  '^\\.$',
  '^\\d$',
  '^\\w$',
  '^\\\\s$',
  '^[\\s\\S]$',
  '^[a\\sb.]$',
];
const points = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const texts = [...points, 0x1f600, 0x10ffff].map((code) => String.fromCodePoint(code));

test.each(sources)('%s matches the characters of ECMA-262', (source) => {
  const [pattern, expected] = [readPattern(source), new RegExp(source, 'u')];
  expect(texts.filter((text) => pattern.test(text) !== expected.test(text))).toEqual([]);
});
