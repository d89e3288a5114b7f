// The keywords of schemas in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json, JsonObject } from '@lunarest/openapi';
import { exchange, found } from '../testing/foreign-documents.ts';

test('true and false are schemas since OpenAPI 3.1', async () => {
  const schemas = { Any: true, None: false };
  const struct = (version: string) => found(exchange({ schema: {}, schemas, version }), 'struct');
  expect(await struct('3.1.0')).toEqual([]);
  expect(await struct('3.0.3')).toEqual([
    'struct: Expected type `Schema` (object) but got `boolean`',
    'struct: Expected type `Schema` (object) but got `boolean`',
  ]);
});

test.each(['3.0.3', '3.1.0'])('a multipleOf of 0 or less is reported once: OpenAPI %s', async (version) => {
  const schemas = { A: { multipleOf: -1 }, B: { multipleOf: 0 }, C: { multipleOf: 0.1 } };
  const lines = await found(exchange({ schema: {}, schemas, version }));
  expect(lines.filter((line) => line.includes('multipleOf'))).toEqual([
    'documents-keep-the-specification: A multipleOf is not above 0',
    'documents-keep-the-specification: A multipleOf is not above 0',
  ]);
});

test.each<[string, Json, number]>([
  ['an allOf of itself', { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } }, 1],
  [
    'two alternatives of each other',
    {
      One: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Other' }] },
      Other: { oneOf: [{ type: 'integer' }, { $ref: '#/components/schemas/One' }] },
    },
    2,
  ],
  [
    'a property of itself',
    { Tree: { allOf: [{ properties: { of: { $ref: '#/components/schemas/Tree' } } }] } },
    0,
  ],
  ['an item of itself', { Tree: { anyOf: [{ items: { $ref: '#/components/schemas/Tree' } }, {}] } }, 0],
])('the schema of %s applies itself without an end: %j, %i times', async (_, schemas, count) => {
  const loop = 'documents-keep-the-specification: A schema applies itself to the same value, without an end';
  const lines = await found(
    exchange({ schema: {}, schemas: Object(schemas) }),
    'documents-keep-the-specification',
  );
  expect(lines).toEqual(Array.from({ length: count }, () => loop));
});

test.each([
  [
    '3.0.3',
    [
      'An array has no items, which OpenAPI 3.0 requires',
      'A property is readOnly and writeOnly, which OpenAPI 3.0 forbids',
    ],
  ],
  ['3.1.0', []],
])(
  'only OpenAPI 3.0 requires items and forbids readOnly together with writeOnly: %s',
  async (version, messages) => {
    const schemas = { List: { type: 'array' }, Secret: { readOnly: true, writeOnly: true } };
    const rule = 'documents-keep-the-specification';
    expect(await found(exchange({ schema: {}, schemas, version }), rule)).toEqual(
      messages.map((message) => `${rule}: ${message}`),
    );
  },
);

test.each(['3.0.3', '3.1.0'])('in OpenAPI %s, items are no list', async (openapi) => {
  const A: Json = { type: 'array', items: [{ type: 'string' }] };
  const document: Json = {
    openapi,
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { A } },
  };
  const everything = [
    ...(await found(document, 'documents-keep-the-specification')),
    ...(await found(document, 'struct')),
  ];
  expect(everything).toHaveLength(1);
});

test.each<[string, Json, number]>([
  ['3.1.0', { minimum: 3, maximum: 2 }, 1],
  ['3.1.0', { minimum: 2, maximum: 2 }, 0],
  ['3.1.0', { exclusiveMinimum: 2, maximum: 2 }, 1],
  ['3.1.0', { minimum: 2, exclusiveMaximum: 2 }, 1],
  ['3.1.0', { exclusiveMinimum: 2, exclusiveMaximum: 2.5 }, 0],
  ['3.0.3', { minimum: 2, exclusiveMinimum: true, maximum: 2 }, 1],
  ['3.0.3', { minimum: 2, maximum: 2, exclusiveMaximum: false }, 0],
  ['3.1.0', { minItems: 2, maxItems: 1, minProperties: 2, maxProperties: 1 }, 2],
  ['3.1.0', { contains: true, minContains: 2, maxContains: 1 }, 1],
])('in OpenAPI %s, the bounds %j cross each other %i times', async (version, bounds, count) => {
  const rule = 'documents-keep-the-specification';
  const crossed = `${rule}: A lower bound is above the upper one`;
  const lines = await found(exchange({ schema: {}, schemas: { Bounded: bounds }, version }), rule);
  expect(lines).toEqual(Array.from({ length: count }, () => crossed));
});

test.each<[string, Json, readonly string[]]>([
  [
    '3.0.3',
    { type: 'string', nullable: true, enum: ['a'] },
    ['A nullable has no effect, because the enumeration does not list null'],
  ],
  ['3.0.3', { type: 'string', nullable: true, enum: ['a', null] }, []],
  [
    '3.1.0',
    { type: ['string', 'null'], maxLength: 3, minItems: 1 },
    ['A keyword has no effect on the type of its schema'],
  ],
  ['3.1.0', { type: ['string', 'array'], maxLength: 3, minItems: 1 }, []],
  ['3.1.0', { maxLength: 3, minItems: 1, minimum: 1 }, []],
  ['3.1.0', { else: {} }, ['A keyword has no effect without another one beside it']],
  ['3.1.0', { if: {}, else: {}, contains: {}, maxContains: 2 }, []],
])('in OpenAPI %s, the schema %j has keywords that are ignored: %j', async (version, schema, messages) => {
  const rule = 'nothing-described-is-ignored';
  expect(await found(exchange({ schema: {}, schemas: { Odd: schema }, version }), rule)).toEqual(
    messages.map((message) => `${rule}: ${message}`),
  );
});

test('in OpenAPI 3.2, a nodeType replaces attribute and wrapped', async () => {
  const schemas: Json = {
    A: { type: 'string', xml: { nodeType: 'attribute', attribute: true } },
    B: { type: 'array', xml: { nodeType: 'element', wrapped: true } },
    C: { type: 'array', xml: { wrapped: true } },
  };
  const document: Json = {
    openapi: '3.2.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas },
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(2);
});

test.each<[JsonObject, readonly string[]]>([
  [{ $anchor: 'a-1.b', $id: 'https://a.invalid/a#', $dynamicAnchor: '_a' }, []],
  [{ $dynamicAnchor: 'a', $dynamicRef: '#a' }, ['A schema applies itself to the same value, without an end']],
  [{ $anchor: '#a' }, ['An anchor has a name that JSON Schema does not permit']],
  [{ $dynamicAnchor: 'a b' }, ['An anchor has a name that JSON Schema does not permit']],
  [{ $id: 'https://a.invalid/a#b' }, ['An $id has a fragment, which JSON Schema forbids']],
  [{ $dynamicRef: '#gone' }, ['A dynamic reference leads to no anchor']],
])('the schema with the identifiers %j has the problems %j', async (A, messages) => {
  const rule = 'documents-keep-the-specification';
  expect(await found(exchange({ schema: {}, schemas: { A } }), rule)).toEqual(
    messages.map((message) => `${rule}: ${message}`),
  );
});
