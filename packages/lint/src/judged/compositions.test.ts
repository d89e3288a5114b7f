// Alternatives, discriminators and required properties in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found, misfit } from '../testing/foreign-documents.ts';

test.each<[string, Json, readonly string[]]>([
  ['the selected alternative', { kind: 'Box', name: 'a', size: 1 }, []],
  [
    'the selected alternative, which does not fit',
    { kind: 'Box' },
    [
      `${misfit}: The example of the request body does not match its schema: must have required property 'name', must have required property 'size', must match exactly one schema in oneOf`,
    ],
  ],
  ['the only matching alternative for an unknown value', { kind: 'bag', name: 'a' }, []],
])('a discriminator selects %s: %j', async (_, sent, expected) => {
  const part = (name: string, type: string): Json => ({
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { type: 'object', required: [name], properties: { [name]: { type } } },
    ],
  });
  const schemas = {
    Base: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
    Bag: part('name', 'string'),
    Box: part('size', 'integer'),
  };
  const schema = {
    oneOf: [{ $ref: '#/components/schemas/Bag' }, { $ref: '#/components/schemas/Box' }],
    discriminator: { propertyName: 'kind' },
  };
  expect(await found(exchange({ schema, schemas, sent }), misfit)).toEqual(expected);
});

const required = 'no-required-schema-properties-undefined';

test.each<[string, Json, number]>([
  ['outside a not', { properties: { a: {} }, not: { required: ['a'] } }, 0],
  ['outside an else', { properties: { a: {} }, if: {}, else: { required: ['a'] } }, 0],
  ['outside a dependent schema', { properties: { a: {} }, dependentSchemas: { b: { required: ['a'] } } }, 0],
  ['in an enclosing part', { allOf: [{ properties: { a: {} } }], not: { anyOf: [{ required: ['a'] }] } }, 0],
  ['by a pattern', { patternProperties: { '^a': {} }, required: ['a'] }, 0],
  ['as an additional one', { additionalProperties: { type: 'string' }, required: ['a'] }, 0],
  ['nowhere', { properties: { b: {} }, not: { required: ['a'] }, additionalProperties: true }, 1],
  ['in another object', { properties: { a: {}, b: { type: 'object', required: ['a'] } } }, 1],
])('a required property can be described %s: %j', async (_, demands, count) => {
  const schema = { type: 'object', ...(demands as object) } as Json;
  expect(await found(exchange({ schema }), required)).toHaveLength(2 * count);
});

const withKind = (kind: string): Json => ({
  type: 'object',
  required: ['of'],
  properties: { of: { type: 'object', required: ['kind'], properties: { kind: { const: kind } } } },
});

test.each<[string, Json, Json, number]>([
  ['nested values', withKind('a'), withKind('b'), 0],
  ['equal nested values, which do not', withKind('a'), { ...(withKind('a') as object), title: 'B' }, 1],
  ['formats', { type: 'string', format: 'date' }, { type: 'string', format: 'uuid' }, 0],
  [
    'overlapping formats, which do not',
    { type: 'string', format: 'uri' },
    { type: 'string', format: 'ipv6' },
    1,
  ],
])('alternatives exclude each other by %s', async (_, one, other, count) => {
  const schema = { oneOf: [one, { $ref: '#/components/schemas/Other' }] };
  expect(
    await found(exchange({ schema, schemas: { Other: other } }), 'no-illogical-composition-keywords'),
  ).toHaveLength(2 * count);
});
