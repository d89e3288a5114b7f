import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, escapeMessage, splitSpans } from './markdown-text.ts';

test.each([
  ['a `<b>` of it', 'a `<b>` of it'],
  [
    '<img src=x> [click](https://evil.invalid) *bold*',
    '\\<img src=x\\> \\[click\\](https://evil.invalid) \\*bold\\*',
  ],
  ['_leaning_, __heavy__ and NOT_LEANING', '\\_leaning\\_, \\_\\_heavy\\_\\_ and NOT_LEANING'],
  ['@somebody and #1', '@<!-- -->somebody and \\#1'],
  ['two\n::error:: lines', 'two ::error:: lines'],
  ['`a\u001b[31m`', '`a\\u001b[31m`'],
])('%j is written as %s', (message, written) => {
  expect(escapeMessage(message)).toBe(written);
});

test.each([
  ['id', '`id`'],
  ['a`b', '`` a`b ``'],
  ['`', '`` ` ``'],
  ['a``b`', '``` a``b` ```'],
  [' a ', '`  a  `'],
  ['a\nb', '`a b`'],
  ['a\u001b[31m\u202e', '`a\\u001b[31m\\u202e`'],
])('%j is written as %s', (code, written) => {
  expect(codeSpan(code)).toBe(written);
});

test('an unmatched backquote is an ordinary character', () => {
  expect(splitSpans('an odd `` and `code`')).toEqual([
    { text: 'an odd `` and ', isCode: false },
    { text: 'code', isCode: true },
  ]);
});

test('any text written as code is read back unchanged', () => {
  const code = fc
    .string({ unit: fc.constantFrom('`', ' ', 'a', '|'), minLength: 1 })
    .map((text) => text.replace(/\s+/g, ' '));
  fc.assert(
    fc.property(code, (text) => {
      fc.pre(text.trim() !== '');
      expect(splitSpans(`a ${codeSpan(text)} b`)).toEqual([
        { text: 'a ', isCode: false },
        { text, isCode: true },
        { text: ' b', isCode: false },
      ]);
    }),
  );
});
