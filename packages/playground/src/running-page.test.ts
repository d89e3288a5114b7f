// Compares the options in docs/running.md with those of the commands.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const optionsIn = (path: string) => new Set(text(path).match(/--[a-z][a-z-]*/g));

test('every option on the page is in the help of start or of the mock', () => {
  const known = [
    ...optionsIn('packages/playground/usage/start.txt'),
    ...optionsIn('packages/mock/usage/mock.txt'),
  ];
  const named = optionsIn('docs/running.md');
  expect([...named].filter((option) => !known.includes(option))).toEqual([]);
  expect(named.size).toBeGreaterThan(15);
});

test('the page has every option of start except --no-tour', () => {
  const named = optionsIn('docs/running.md');
  expect(
    [...optionsIn('packages/playground/usage/start.txt')].filter((option) => !named.has(option)),
  ).toEqual(['--no-tour']);
});
