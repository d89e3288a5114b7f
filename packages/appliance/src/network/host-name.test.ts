import { expect, test } from '@jest/globals';
import { isHostName } from './host-name.ts';

test.each([
  ['hsm', true],
  ['hsm-1.example.com', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['hsm..example', false],
  ['hsm-.example', false],
  ['-hsm', false],
  ['hsm.', false],
  ['hsm_1', false],
])('%s is a host name: %s', (name, is) => {
  expect(isHostName(name)).toBe(is);
});
