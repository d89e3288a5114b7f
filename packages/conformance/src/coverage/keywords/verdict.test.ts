import { expect, test } from '@jest/globals';
import { contractDocument } from '../../requests/contract-document.ts';
import { type Verdict, verdict } from './verdict.ts';

test.each<[word: string, given: unknown, value: unknown, said: Verdict]>([
  ['present', true, {}, 'holds'],
  ['present', true, undefined, 'breaks'],
  ['type', 'integer', 1, 'holds'],
  ['type', 'integer', 2n ** 60n, 'holds'],
  ['type', 'integer', 1.5, 'breaks'],
  ['type', 'object', [], 'breaks'],
  ['type', 'object', null, 'breaks'],
  ['type', ['string', 'null'], null, 'holds'],
  ['type', 'string', undefined, 'silent'],
  ['enum', ['a', 'b'], 'b', 'holds'],
  ['enum', ['a', 'b'], 'c', 'breaks'],
  ['const', 404, 400, 'breaks'],
  ['minimum', 1, 0, 'breaks'],
  ['minimum', 1, '0', 'silent'],
  ['maximum', 99999999999999999n, 99999999999999999n, 'holds'],
  ['maximum', 99999999999999999n, 100000000000000000n, 'breaks'],
  ['minLength', 1, '', 'breaks'],
  ['maxLength', 1, '😀', 'holds'],
  ['maxLength', 1, 12, 'silent'],
  ['pattern', '^a*$', 'aab', 'breaks'],
  ['required', 'id', { id: null }, 'holds'],
  ['required', 'toString', {}, 'breaks'],
  ['required', 'id', 'id', 'silent'],
  ['additionalProperties', ['id'], { id: 1 }, 'holds'],
  ['additionalProperties', ['id'], { id: 1, more: 1 }, 'breaks'],
  ['maxProperties', 0, { more: 1 }, 'breaks'],
  ['items', { items: { type: 'string' } }, ['a', 1], 'breaks'],
  ['items', { items: { type: 'string' } }, [], 'silent'],
  ['anyOf', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, null, 'breaks'],
  ['allOf', { allOf: [{ $ref: '#/components/schemas/EmptyObject' }] }, {}, 'holds'],
])('%s %j applied to %p: %s', (word, given, value, said) => {
  const { document } = contractDocument('17');
  expect(verdict(document, { pointer: '#', word, given, steps: [] }, value)).toBe(said);
});
