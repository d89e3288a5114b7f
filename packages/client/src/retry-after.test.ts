import { expect, test } from '@jest/globals';
import { retryAfterSeconds } from './retry-after.ts';

test.each([
  ['120', 120],
  ['0', 0],
  ['Tue, 01 Jan 2030 00:00:10 GMT', 10],
  ['Mon, 31 Dec 2029 00:00:00 GMT', 0],
  ['Tuesday, 01-Jan-30 00:00:10 GMT', 10],
  ['Tue Jan  1 00:00:10 2030', 10],
  ['Mon, 31 Dec 2029 23:59:60 GMT', 0],
  ['Tue, 01 Jan 2030 00:00:60 GMT', 60],
  ['9'.repeat(400), Number.POSITIVE_INFINITY],
  ['60, 120', undefined],
  ['1.5', undefined],
  ['Fri, 1', undefined],
  ['-1', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After is read or ignored: %s', (text, seconds) => {
  expect(retryAfterSeconds(new Headers({ 'Retry-After': text }), Date.UTC(2030, 0, 1))).toBe(seconds);
});
