import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { loadInEnglish } from './load-in-english.ts';

const load = createRequire(import.meta.url);

test('Prism loads the words of one language', () => {
  const loaded = loadInEnglish(load, '@stoplight/prism-http');
  const languages = Object.keys(load.cache)
    .map((file) => /@faker-js[\\/]faker[\\/].*[\\/]locales[\\/](\w+)[\\/]/.exec(file)?.[1])
    .filter((language) => language !== undefined);
  expect(loaded).toBe(load('@stoplight/prism-http'));
  expect([...new Set(languages)]).toEqual(['en']);
});

test('a later import of faker gets all languages', () => {
  loadInEnglish(load, '@stoplight/prism-http');
  const { resolve } = createRequire(load.resolve('@stoplight/prism-http'));
  expect(Object.keys(load.cache)).not.toContain(resolve('@faker-js/faker'));
});

test('a package without faker loads normally', () => {
  expect(loadInEnglish(load, '@stoplight/prism-core')).toBe(load('@stoplight/prism-core'));
});
