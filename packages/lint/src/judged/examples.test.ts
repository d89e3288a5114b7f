// Checks of examples against the schemas of any author.
import { expect, test } from '@jest/globals';
import type { Json, JsonObject } from '@lunarest/openapi';
import { type Exchanged, exchange, found, misfit, thing } from '../testing/foreign-documents.ts';

test.each<[string, Exchanged]>([
  ['inline', { schema: thing, sent: { name: 'a', password: 'b' }, answered: { id: '1', name: 'a' } }],
  [
    'in a component of OpenAPI 3.0',
    {
      schema: { $ref: '#/components/schemas/Thing' },
      schemas: { Thing: thing },
      sent: { name: 'a', password: 'b' },
      answered: { id: '1', name: 'a' },
      version: '3.0.3',
    },
  ],
  [
    'in one part of a schema and required in another',
    {
      schema: { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: ['id', 'password'] }] },
      schemas: { Thing: { ...(thing as object), required: [] } as Json },
      sent: { password: 'b' },
      answered: { id: '1' },
    },
  ],
  [
    'by the reference of a property',
    {
      schema: { type: 'object', required: ['id'], properties: { id: { $ref: '#/components/schemas/Id' } } },
      schemas: { Id: { type: 'string', readOnly: true } },
      sent: {},
      answered: { id: '1' },
    },
  ],
])('a readOnly or writeOnly property, described %s, is required only in its direction', async (_, given) => {
  expect(await found(exchange(given), misfit)).toEqual([]);
});

test('a property of the direction of the example is required', async () => {
  expect(
    await found(exchange({ schema: thing, sent: { name: 'a' }, answered: { name: 'a' } }), misfit),
  ).toEqual([
    `${misfit}: The example of the request body does not match its schema: must have required property 'password'`,
    `${misfit}: The example of the answer 201 does not match its schema: must have required property 'id'`,
  ]);
});

test.each<[number, number, boolean]>([
  [4.35, 0.01, true],
  [1.15, 0.01, true],
  [8.2, 0.1, true],
  [0.3, 0.1, true],
  [1234567.89, 0.01, true],
  [0.0000003, 1e-7, true],
  [1.155, 0.01, false],
  [1234567.891, 0.01, false],
])('%d is a multiple of %d: %j', async (value, multipleOf, fits) => {
  const findings = await found(exchange({ schema: { type: 'number', multipleOf }, sent: value }), misfit);
  expect(findings.length === 0).toBe(fits);
});

const [smallest, largest] = [-(2n ** 63n), 2n ** 63n - 1n];

test.each<[bigint, Json, boolean]>([
  [largest, { format: 'int64' }, true],
  [largest + 1n, { format: 'int64' }, false],
  [smallest, { format: 'int64' }, true],
  [smallest - 1n, { format: 'int64' }, false],
  [largest, { maximum: largest }, true],
  [largest, { exclusiveMaximum: largest + 1n }, true],
  [largest + 1n, { exclusiveMaximum: largest + 1n }, false],
  [largest - 1n, { exclusiveMaximum: largest }, true],
  [largest, { maximum: largest - 1n }, false],
  [smallest - 1n, { minimum: smallest }, false],
  [largest - 1n, { enum: [largest] }, false],
  [2n ** 64n, { const: 2n ** 64n }, true],
  [2n ** 64n + 1n, { const: 2n ** 64n }, false],
  [9_223_372_036_854_775_801n, { multipleOf: 10 }, false],
  [9_223_372_036_854_775_800n, { multipleOf: 10 }, true],
])('the comparison of %d with %j is exact', async (value, demands, fits) => {
  const schema = { type: 'integer', ...(demands as object) } as Json;
  const findings = await found(exchange({ schema, sent: value }), misfit);
  expect(findings.length === 0).toBe(fits);
});

test('a misfit names every reason once, and of many the first four', async () => {
  const text = (maxLength: number): Json => ({ type: 'string', maxLength });
  const schema: Json = {
    type: 'object',
    required: ['id'],
    properties: { id: text(1), names: { type: 'array', items: text(1) } },
    oneOf: [{ required: ['names'] }, { required: ['name'] }],
  };
  const sent = { name: 1, names: ['a', 'bc', 2] };
  const answered = { id: 'a', names: ['ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah', 'ai', 'aj', 'ak'] };
  const long = (index: number) => `/names/${index} must NOT have more than 1 characters`;
  expect(await found(exchange({ schema, sent, answered }), misfit)).toEqual([
    `${misfit}: The example of the request body does not match its schema: must match exactly one schema in oneOf, not several, must have required property 'id', /names/1 must NOT have more than 1 characters, /names/2 must be string`,
    `${misfit}: The example of the answer 201 does not match its schema: ${[0, 1, 2, 3].map(long).join(', ')}, and 6 more`,
  ]);
});

test('a misfit names the exact bound', async () => {
  expect(await found(exchange({ schema: { maximum: largest }, sent: largest + 1n }), misfit)).toEqual([
    `${misfit}: The example of the request body does not match its schema: must be <= 9223372036854775807`,
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])('%s can be the name of a property', async (name) => {
  const schema = {
    type: 'object',
    properties: { [name]: { type: 'string' } },
    additionalProperties: false,
  };
  expect(await found(exchange({ schema, sent: { [name]: 'a' } }), misfit)).toEqual([]);
  expect(await found(exchange({ schema, sent: { [name]: 1 } }), misfit)).toEqual([
    `${misfit}: The example of the request body does not match its schema: /${name} must be string`,
  ]);
});

test.each<[string, Json, Json, boolean]>([
  ['a day', { type: 'string', format: 'date' }, '2024-02-29', true],
  ['an invalid day', { type: 'string', format: 'date' }, '2024-02-30', false],
  ['a time', { type: 'string', format: 'date-time' }, '2024-02-29T10:00:00+02:00', true],
  ['a time without its zone', { type: 'string', format: 'date-time' }, '2024-02-29 10:00:00', false],
  ['an address', { type: 'string', format: 'email' }, 'box@acme.io', true],
  ['an invalid address', { type: 'string', format: 'email' }, 'box', false],
  ['a URN', { type: 'string', format: 'uri' }, 'urn:box:1', true],
  ['a URI without its scheme', { type: 'string', format: 'uri' }, '/boxes/1', false],
  ['more than 32 bits', { type: 'integer', format: 'int32' }, 2147483648, false],
  ['the smallest integer of 64 bits', { type: 'integer', format: 'int64' }, -9223372036854775808n, true],
  ['an integer as text', { type: 'string', format: 'int64' }, '99999999999999999999', true],
  ['more than 16 bits', { type: 'integer', format: 'int16' }, 32768, false],
  ['a number below zero', { type: 'integer', format: 'uint8' }, -1, false],
  ['an address in any script', { type: 'string', format: 'idn-email' }, 'bürger@example.com', true],
  ['an IRI without its scheme', { type: 'string', format: 'iri' }, 'bürger', false],
  ['an unknown format', { type: 'string', format: 'colour' }, 'red', true],
  [
    'one of two formats',
    {
      oneOf: [
        { type: 'string', format: 'date' },
        { type: 'string', format: 'date-time' },
      ],
    },
    '2024-02-29',
    true,
  ],
])('the check of %s applies the format: %j with %j fits %j', async (_, schema, value, fits) => {
  const findings = await found(exchange({ schema, sent: value }), misfit);
  expect(findings.length === 0).toBe(fits);
});

test.each<[string, Json, Json, readonly string[]]>([
  ['application/xml', { type: 'object' }, '<thing/>', []],
  ['text/csv', { type: 'array' }, 'a,b', []],
  ['text/plain', { type: 'integer' }, '5', []],
  ['application/jsonl', { type: 'object' }, '{}\n{}', []],
  ['application/xml', { type: 'object' }, [], ['must be object']],
  ['text/plain', { type: 'string', maxLength: 1 }, 'ab', ['must NOT have more than 1 characters']],
  ['application/vnd.thing+json', { type: 'object' }, '{}', ['must be object']],
  ['application/json; charset=utf-8', { type: 'object' }, '{}', ['must be object']],
  ['*/*', { type: 'object' }, '{}', ['must be object']],
])(
  'an example of %s with %j can be a text: %j has the errors %j',
  async (mediaType, schema, example, reasons) => {
    const responses = { '200': { description: 'OK.', content: { [mediaType]: { schema, example } } } };
    const document: Json = {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: { '/things': { get: { responses } } },
    };
    expect(await found(document, misfit)).toEqual(
      reasons.map(
        (reason) => `${misfit}: The example of the answer 200 does not match its schema: ${reason}`,
      ),
    );
  },
);

test('the examples in schemas are each checked once', async () => {
  const schemas: Json = {
    Thing: {
      type: 'object',
      required: ['id', 'password'],
      properties: {
        id: { type: 'integer', readOnly: true, example: 'seven' },
        password: { type: 'string', writeOnly: true, examples: ['a', 5] },
      },
      example: { id: 1 },
    },
  };
  const given = exchange({ schema: { $ref: '#/components/schemas/Thing' }, schemas });
  expect(await found(given, misfit)).toEqual([
    `${misfit}: The example of the schema id does not match its schema: must be integer`,
    `${misfit}: The example of the schema password does not match its schema: must be string`,
  ]);
});

test('the member $ref of an example or an extension is data, whatever is beside it', async () => {
  const properties = {
    example: { $ref: '#/components/schemas/Gone' },
    value: { $ref: '#/components/schemas/Thing', example: 5 },
  };
  const data = { $ref: '#/components/schemas/Thing', in: { $ref: '#/y', and: 1 } };
  const schema = { type: 'object', properties, 'x-source': { $ref: './a.json', and: 1 } };
  const schemas = { Thing: { type: 'object', default: data, example: data } };
  const lines = await found(exchange({ schema, schemas, answered: data, version: '3.0.3' }));
  const told = lines.filter((line) => /^(no-unresolved|examples|spec-ref)/.test(line));
  expect([...new Set(told)]).toEqual([
    'no-unresolved-refs: #/components/schemas/Gone cannot be resolved',
    'spec-ref-siblings: Property `example` is not expected here because it is defined alongside `$ref`.',
  ]);
});

test('a reference where OpenAPI has none is reported as written', async () => {
  const schema = { type: 'string', description: { $ref: './a.md' } };
  expect(await found(exchange({ schema: {}, schemas: { Thing: schema } }), 'no-unresolved-refs')).toEqual([
    'no-unresolved-refs: OpenAPI allows no reference here: ./a.md',
  ]);
});

test('an example is checked against the target of a reference with escaped characters', async () => {
  const schemas = { 'Map[string]': { $defs: { name: { type: 'string' } } } };
  const schema = { $ref: '#/components/schemas/Map%5Bstring%5D/%24defs/name' };
  expect(await found(exchange({ schema, schemas, sent: 'a', answered: 5 }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must be string`,
  ]);
});

test('the target of a dynamic reference is open where it depends on the schema that is used', async () => {
  const template = (type: string): Json => ({
    $id: type,
    $ref: 'page',
    $defs: { item: { $dynamicAnchor: 'item', $anchor: 'own', type } },
  });
  const page: Json = {
    $id: 'page',
    type: 'object',
    properties: { size: { type: 'integer' }, items: { type: 'array', items: { $dynamicRef: '#item' } } },
    $defs: { item: { $dynamicAnchor: 'item', not: {} } },
  };
  const schemas = { Page: page, Texts: template('string'), Numbers: template('number') };
  const schema = { $ref: '#/components/schemas/Texts' };
  const sent = { size: 1, items: ['a'] };
  expect(await found(exchange({ schema, schemas, sent, answered: { size: 'a' } }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: /size must be integer`,
  ]);
});

test.each(['3.0.3', '3.1.0'])(
  'objects in OpenAPI %s are compared as data with listed values and constants, whatever their members are called',
  async (version) => {
    const value: Json = {
      nullable: true,
      type: 'a',
      $ref: '#/components/schemas/A',
      $id: 'a',
      required: ['id'],
      properties: { id: { readOnly: true }, password: { writeOnly: true } },
      discriminator: { propertyName: 'a' },
      oneOf: [{ $ref: '#/components/schemas/A' }],
    };
    const constant: JsonObject = version.startsWith('3.0') ? {} : { const: value };
    const schemas: JsonObject = {
      A: {
        type: 'object',
        properties: { enum: { type: 'string' }, const: { $ref: '#/components/schemas/C' } },
      },
      B: { enum: [value], ...constant },
      C: { type: 'string', nullable: true },
    };
    const given = (schema: Json, sent: Json, answered: Json) =>
      found(exchange({ schema, schemas, sent, answered, version }), misfit);
    expect(await given({ $ref: '#/components/schemas/B' }, value, value)).toEqual([]);
    expect(await given({ enum: [value], ...constant }, value, value)).toEqual([]);
    expect(
      await given({ $ref: '#/components/schemas/A' }, { enum: 1, const: 'a' }, { const: 1 }),
    ).toHaveLength(2);
  },
);

test.each<Json>([
  { enum: [null] },
  { type: 'string', nullable: true },
  { type: 'string', nullable: true, enum: ['b'] },
  { type: 'string' },
])('in OpenAPI 3.0, null fits a nullable schema with the alternative %j', async (Other) => {
  const role: Json = {
    nullable: true,
    oneOf: [{ $ref: '#/components/schemas/Role' }, { $ref: '#/components/schemas/Other' }],
  };
  const schemas = { Role: { type: 'string', enum: ['a'] }, Other };
  const given = exchange({ schema: role, schemas, sent: null, answered: 1, version: '3.0.3' });
  const lines = await found(given, misfit);
  expect(lines.map((line) => line.replace(/ does not match.*/, ''))).toEqual([
    `${misfit}: The example of the answer 201`,
  ]);
});

test.each([
  ['3.0.3', { nullable: true }, 0],
  ['3.0.3', {}, 2],
  ['3.1.0', { description: 'A box.' }, 2],
])(
  'a reference as the only alternative in OpenAPI %s beside %j has %i findings',
  async (version, beside, count) => {
    const schema = { ...beside, oneOf: [{ $ref: '#/components/schemas/Box' }] };
    const given = exchange({ schema, schemas: { Box: { type: 'string' } }, version });
    expect(await found(given, 'no-illogical-composition-keywords')).toHaveLength(count);
  },
);

test.each([null, 'string', []])('beside %j, which is no schema, an example is not judged', async (schema) => {
  const findings = await found(exchange({ schema, sent: { a: 1 }, answered: 1 }));
  expect(findings.filter((line) => line.startsWith(misfit))).toEqual([]);
  expect(findings.filter((line) => line.startsWith('struct: Expected type `Schema`'))).toHaveLength(2);
});
