import { expect, test } from '@jest/globals';
import { shorten, visible } from './visible.ts';

test.each([
  ['an ordinary name with é and 鍵', 'an ordinary name with é and 鍵'],
  ['two\nlines', 'two\nlines'],
  ['\u001b]0;title\u0007\u001b[31m', '\\u001b]0;title\\u0007\\u001b[31m'],
  ['a\r\u0085\u2028b', 'a\\u000d\\u0085\\u2028b'],
  ['turned \u202e round', 'turned \\u202e round'],
  ['half \ud800 of a pair', 'half \\ud800 of a pair'],
  ['a whole 🔑 pair', 'a whole 🔑 pair'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('a long text is truncated between two characters', () => {
  expect([shorten('ab😀', 3), shorten('ab😀', 4), shorten('ab😀c', 4)]).toEqual(['ab…', 'ab😀', 'ab😀…']);
});
