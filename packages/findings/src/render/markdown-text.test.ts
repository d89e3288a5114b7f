import { expect, test } from '@jest/globals';
import { escapeMessage } from './markdown-text.ts';

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
