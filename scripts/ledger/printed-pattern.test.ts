import { expect, test } from '@jest/globals';
import { hasForm, mayBeEmpty, meansTheSame } from './printed-pattern.ts';

test.each([
  ['the same pattern', '^[a-z]*$', '^[a-z]*$', 0, true],
  ['doubled backslashes', '^1\\\\.2$', '^1\\.2$', 0, true],
  ['a class, and a pattern that repeats it', '[a-zA-Z0-9_. -]', '^[a-zA-Z0-9_. -]*$', 0, true],
  [
    'a class, and a pattern that requires a letter at both ends',
    '[a-z -]*',
    '^[a-z]([a-z -]*[a-z])?$',
    0,
    true,
  ],
  ['a class, and a pattern of sixteen characters', '[A-Za-z0-9/]', '^[A-Za-z0-9/]{16}$', 16, true],
  ['brackets without their backslashes', '^([a-z@[]^{}~-]*)$', '^[a-z@\\[\\]^{}~-]*$', 0, true],
  ['a class, and a pattern with a character fewer', '[a-z_-]', '^[a-z_]*$', 0, false],
  ['a class, and a pattern with a character more', '[a-z_]', '^[a-z_-]*$', 0, false],
  ['a class, and a pattern without an anchor at its end', '[a-z]', '^[a-z]*', 0, false],
  ['a pattern of two classes', '^[a-z][0-9]$', '^[a-z]*$', 0, false],
  ['a class, and no pattern', '[a-z]', undefined, 0, false],
] as const)('%s', (_, printed, pattern, minLength, same) => {
  expect(meansTheSame(printed, { pattern, minLength })).toBe(same);
});

test.each([
  ['YYYY-MM-DD', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', true],
  ['YYYY-MM-DD hh:mm:ss zone', '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} [A-Z]+$', true],
  ['YYYY-MM-DD or empty', '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$', true],
  ['YYYY-MM-DD', '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$', true],
  ['YYYY-MM-DD', '^[0-9-]{10}', false],
  ['YYYY-MM-DD', '^.*$', false],
  ['YYYY-MM-DD', undefined, false],
])('whether the form %s equals the pattern %s', (form, pattern, has) => {
  expect(hasForm(form, pattern)).toBe(has);
});

test.each([
  ['^[0-9]*$', true],
  ['^([0-9]{4})?$', true],
  ['^[0-9]{4}$', false],
  [undefined, true],
])('whether %s accepts an empty text', (pattern, takes) => {
  expect(mayBeEmpty(pattern)).toBe(takes);
});
