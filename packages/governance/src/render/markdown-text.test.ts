import { expect, test } from '@jest/globals';
import { escapeMessage } from './markdown-text.ts';

test.each([
  ['a `<b>` of it', 'a `<b>` of it'],
  [
    '<img src=x> [click](https://evil.invalid) *bold*',
    '\\<img src=x\\> \\[click\\](https://evil.invalid) \\*bold\\*',
  ],
  ['@somebody and #1', '@<!-- -->somebody and \\#1'],
  ['two\n::error:: lines', 'two ::error:: lines'],
  ['`a\u001b[31m`', '`a\\u001b[31m`'],
])('%j is written as %s', (message, written) => {
  expect(escapeMessage(message)).toBe(written);
});
