// Patterns in the dialect of ECMA-262.
import { expect, test } from '@jest/globals';
import { exchange, found, misfit } from '../testing/foreign-documents.ts';

test('a pattern that is invalid only in Unicode mode applies', async () => {
  const schema = { type: 'string', pattern: '^[\\:\\-a]+$' };
  expect(await found(exchange({ schema, sent: 'a:-', answered: 'b' }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must match pattern "^[\\:\\-a]+$"`,
  ]);
});

test.each([
  ['\\A[a-z]+\\z', 1],
  ['^[a-z]+\\Z', 1],
  ['^\\h+$', 1],
  ['^\\\\A\\d\\D\\s\\S\\w\\W\\bb\\B\\n\\r\\t\\v\\f\\cA\\x41\\u0041\\0$', 0],
  ['^\\p{L}\\P{L}(?<a>a)\\k<a>\\1$', 0],
])('the escapes of letters in the pattern %s have %i finding', async (pattern, count) => {
  const given = exchange({ schema: {}, schemas: { Name: { type: 'string', pattern } } });
  expect(await found(given, 'documents-keep-the-specification')).toHaveLength(count);
});

test('a pattern has the white space of ECMA-262', async () => {
  const schema = { type: 'string', pattern: '^\\d+\\s€$' };
  expect(await found(exchange({ schema, sent: '10\u00a0€', answered: '10.€' }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must match pattern "^\\d+\\s€$"`,
  ]);
});
