import { expect, test } from '@jest/globals';
import { heldAgainst } from './read-ledger.ts';

test.each([
  ['4', '14'],
  ['14', '14'],
  ['15', '17'],
  ['17', '17'],
  ['newest', '17'],
  ['18', undefined],
])('a page of release %s is held against release %s', (page, release) => {
  expect(heldAgainst(page, ['14', '17'])).toBe(release);
});
