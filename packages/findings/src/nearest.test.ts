import { expect, test } from '@jest/globals';
import { nearest } from './nearest.ts';

const known = ['operation-summary', 'operation-operationId', 'tags-are-declared'];

test.each([
  ['a letter too few', 'operation-sumary', 'operation-summary'],
  ['a letter too many', 'tags-are-declaredd', 'tags-are-declared'],
  ['another letter', 'operation-operationID', 'operation-operationId'],
  ['the name itself', 'tags-are-declared', 'tags-are-declared'],
  ['nothing near', 'paths', undefined],
])('%s', (_, name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
