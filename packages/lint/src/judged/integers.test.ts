// Integers beyond 2^53, and numbers beyond the range of doubles.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found, misfit } from '../testing/foreign-documents.ts';

test.each<[string, Json, readonly string[]]>([
  ['userId', { type: 'integer', format: 'int32' }, []],
  ['userId', { type: 'integer', format: 'uint16' }, []],
  ['max_seeks_for_key', { type: 'integer', maximum: 18446744073709551615n }, []],
  ['userId', { type: 'integer', maximum: 2147483647 }, []],
  ['userId', { type: 'integer', format: 'int64' }, ['userId is a number that can exceed 2^53']],
])('%s as %j can exceed 2^53: %j', async (name, schema, expected) => {
  const given = exchange({ schema: { type: 'object', properties: { [name]: schema } } });
  expect([...new Set(await found(given, 'identifiers-are-exact'))]).toEqual(
    expected.map((message) => `identifiers-are-exact: ${message}`),
  );
});

test.each<[string, (value: bigint) => Json, string]>([
  ['enum', (value) => value, 'no-duplicated-enum-values'],
  ['anyOf', (value) => ({ const: value }), 'no-illogical-composition-keywords'],
])('integers beyond 2^53 in %s are distinguished by their last digits', async (keyword, item, rule) => {
  const listed = (...values: readonly bigint[]) =>
    exchange({ schema: {}, schemas: { Id: { [keyword]: values.map(item) } } });
  expect(await found(listed(2n ** 53n + 1n, 2n ** 53n), rule)).toEqual([]);
  expect(await found(listed(2n ** 53n + 1n, 2n ** 53n, 2n ** 53n + 1n), rule)).toHaveLength(1);
});

test.each<[Json, Json, number]>([
  [{ maximum: Number.POSITIVE_INFINITY, minimum: Number.NEGATIVE_INFINITY }, 5, 0],
  [{ maximum: Number.POSITIVE_INFINITY }, Number.POSITIVE_INFINITY, 0],
  [{ exclusiveMinimum: Number.POSITIVE_INFINITY }, 5, 1],
  [{ maximum: 10n ** 400n }, 10n ** 399n, 0],
  [{ maximum: 5 }, Number.POSITIVE_INFINITY, 1],
])(
  'numbers beyond the range of doubles are compared: %j with %j has %i misfits',
  async (schema, sent, count) => {
    const lines = await found(exchange({ schema, sent }), misfit);
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => line.includes('cannot be used'))).toEqual([]);
  },
);
