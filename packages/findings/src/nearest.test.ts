import { expect, test } from '@jest/globals';
import { nearest } from './nearest.ts';

const known = ['operation-summary', 'operation-operationId', 'tags-are-declared'];

test.each([
  ['a missing letter', 'operation-sumary', 'operation-summary'],
  ['an additional letter', 'tags-are-declaredd', 'tags-are-declared'],
  ['a wrong letter', 'operation-operationID', 'operation-operationId'],
  ['the name itself', 'tags-are-declared', 'tags-are-declared'],
  ['no similar name', 'paths', undefined],
])('the nearest known name for %s', (_, name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
