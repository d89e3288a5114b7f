import { expect, test } from '@jest/globals';
import { withNewest, withoutOldest } from './newest.ts';

test('a list keeps the newest items up to its bound', () => {
  expect(withNewest(['a', 'b'], 'c', 3)).toEqual(['a', 'b', 'c']);
  expect(withNewest(['a', 'b', 'c'], 'd', 3)).toEqual(['b', 'c', 'd']);
});

test('a map below its bound is unchanged', () => {
  const map = { a: 1, b: 2 };
  expect(withoutOldest(map, { most: 3 })).toBe(map);
});

test('a map at its bound loses its oldest entry, and a map beyond it loses all surplus entries', () => {
  expect(Object.keys(withoutOldest({ a: 1, b: 2, c: 3 }, { most: 3 }))).toEqual(['b', 'c']);
  expect(Object.keys(withoutOldest({ a: 1, b: 2, c: 3, d: 4 }, { most: 2 }))).toEqual(['d']);
});

test('entries that do not count are neither counted nor removed', () => {
  const counts = (value: number) => value > 1;
  expect(Object.keys(withoutOldest({ a: 1, b: 2, c: 1, d: 3 }, { most: 2, counts }))).toEqual([
    'a',
    'c',
    'd',
  ]);
});

test('entries that go first are removed before older ones', () => {
  const goesFirst = (value: number) => value === 0;
  expect(Object.keys(withoutOldest({ a: 1, b: 0, c: 2, d: 0 }, { most: 2, goesFirst }))).toEqual(['c']);
  expect(Object.keys(withoutOldest({ a: 1, b: 2 }, { most: 2, goesFirst }))).toEqual(['b']);
});
