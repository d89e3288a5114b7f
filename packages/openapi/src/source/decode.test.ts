import { expect, test } from '@jest/globals';
import { decode } from './decode.ts';
import { readSource } from './source-file.ts';

test.each([
  ['UTF-8', Buffer.from('a: ü\n')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFa: ü\n')],
  ['UTF-16, the low byte first', Buffer.from('\uFEFFa: ü\n', 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from('\uFEFFa: ü\n', 'utf16le').swap16()],
])('%s is read', (_, bytes) => {
  expect(readSource('a.yaml', decode(bytes)).content).toEqual({ a: 'ü' });
});

test('JSON with a byte order mark is read', () => {
  expect(readSource('a.json', '\uFEFF{ "a": 1 }').content).toEqual({ a: 1 });
});
