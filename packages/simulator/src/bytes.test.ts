import { expect, test } from '@jest/globals';
import { fromBase64, toBase64 } from './bytes.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test.each([0, 1, 2, 3, 4, 255, 256])('%i bytes survive a round trip through base64', (length) => {
  const bytes = everyByte.subarray(256 - length);
  expect(toBase64(bytes)).toBe(btoa(String.fromCharCode(...bytes)));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test('a text that is not base64 is refused', () => {
  expect(() => fromBase64('a')).toThrow();
});
