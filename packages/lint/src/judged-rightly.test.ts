// Correct findings, and no false positives, in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found, misfit } from './testing/foreign-documents.ts';

test('true and false are schemas since OpenAPI 3.1', async () => {
  const schemas = { Any: true, None: false };
  const struct = (version: string) => found(exchange({ schema: {}, schemas, version }), 'struct');
  expect(await struct('3.1.0')).toEqual([]);
  expect(await struct('3.0.3')).toEqual([
    'struct: Expected type `Schema` (object) but got `boolean`',
    'struct: Expected type `Schema` (object) but got `boolean`',
  ]);
});

test('properties can have the names of inherited members', async () => {
  const names = ['hasOwnProperty', 'toString', 'constructor'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const schema = { type: 'object', required: names, properties };
  const sent = { hasOwnProperty: 'a', toString: 'b', constructor: 'c' };
  const lines = await found(exchange({ schema, sent, answered: { hasOwnProperty: 'a' } }));
  expect(lines.filter((line) => /^(examples-|no-required-)/.test(line))).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must have required property 'toString', must have required property 'constructor'`,
    'no-required-schema-properties-undefined: The rule cannot look at this document',
  ]);
});

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

test.each([
  ['3.0.3', 0],
  ['3.1.0', 1],
])('in OpenAPI %s, keywords next to a reference cause misfits of %d examples', async (version, count) => {
  const schema = { $ref: '#/components/schemas/Name', maxLength: 1 };
  const schemas = { Name: { type: 'string' } };
  expect(await found(exchange({ schema, schemas, sent: 'ab', version }), misfit)).toHaveLength(count);
});

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

test('a mapping can name an existing component, and not a missing one', async () => {
  const pet = (dog: string): Json => ({
    oneOf: [{ $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { dog } },
  });
  const schemas = { Dog: { type: 'object', properties: { kind: { type: 'string' } } } };
  expect(await found(exchange({ schema: pet('Dog'), schemas }), 'no-unresolved-refs')).toEqual([]);
  const missing = await found(exchange({ schema: pet('Hound'), schemas }), 'no-unresolved-refs');
  expect([...new Set(missing)]).toEqual(['no-unresolved-refs: Hound cannot be resolved']);
});

test('the parameters of a path apply after a callback', async () => {
  const parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const responses = { '200': { description: 'OK.' } };
  const callbacks = { done: { '{$request.body#/url}': { post: { responses } } } };
  const document = (parameters: Json): Json => ({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things/{id}': {
        post: { parameters: [parameter], callbacks, responses },
        put: { parameters, responses },
      },
    },
  });
  expect(await found(document([parameter]), 'path-parameters-defined')).toEqual([]);
  expect(await found(document([]), 'path-parameters-defined')).toHaveLength(1);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['/{thing id}/{ü}', ['thing id', 'ü'], []],
  ['/{a:b}.{proxy+}', ['a:b', 'proxy+'], []],
  ['/{$x}', [], ['documents-keep-the-specification: An operation does not describe a parameter of its path']],
  [
    '/{x*}',
    ['x'],
    [
      'path-parameters-defined: Path parameter `x` is not used in the path `/{x*}`.',
      'documents-keep-the-specification: An operation does not describe a parameter of its path',
    ],
  ],
])('the path %s can have the parameters %j', async (path, names, expected) => {
  const [first, ...others] = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const get = { parameters: others, responses: { '204': { description: 'Done.' } } };
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { [path]: { parameters: first === undefined ? [] : [first], get } },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(path-param|documents-)/.test(line))).toEqual(expected);
});

test('callbacks may have callbacks', async () => {
  const responses = { '204': { description: 'Done.' } };
  const within = (callbacks: Json): Json => ({ '{$request.body#/url}': { post: { callbacks, responses } } });
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: { callbacks: { a: within({ b: within({ c: within({}) }) }) }, responses } } },
  };
  expect(await found(document, 'path-parameters-defined')).toEqual([]);
});

test.each<[string, readonly string[]]>([
  [
    '3.0.3',
    [
      'no-server-variables-empty-enum: Server variable define `enum` and `default`. `enum` must include default value',
    ],
  ],
  [
    '3.1.0',
    [
      'documents-keep-the-specification: The default of a server variable is not one of its listed values, which OpenAPI forbids since 3.1',
      'documents-keep-the-specification: A server variable lists no value, which OpenAPI forbids since 3.1',
      'documents-keep-the-specification: The default of a server variable is not one of its listed values, which OpenAPI forbids since 3.1',
    ],
  ],
])('in OpenAPI %s, the variables of servers are checked everywhere', async (version, expected) => {
  const serving = (listed: Json): Json => [
    { url: 'https://{a}.invalid', variables: { a: { default: 'b', enum: listed } } },
    { url: 'https://{a}.invalid', variables: { a: { default: 'b', enum: ['a', 'b'] } } },
  ];
  const responses = { '204': { description: 'Done.' } };
  const document: Json = {
    openapi: version,
    info: { title: 'Things', version: '1' },
    servers: serving(['a']),
    paths: { '/things': { servers: serving([]), get: { servers: serving(['c']), responses } } },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(no-server-v|documents-)/.test(line))).toEqual(expected);
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

test('a document without paths, components and webhooks is refused', async () => {
  const empty = { openapi: '3.1.0', info: { title: 'Things', version: '1' } };
  expect(await found(empty, 'struct')).toEqual([
    'struct: Must contain at least one of the following fields: paths, components, webhooks.',
  ]);
});

test('the additions of OpenAPI 3.2 are not errors', async () => {
  const responses = { '204': { summary: 'Done.' } };
  const content = { 'application/json': { $ref: '#/components/mediaTypes/Thing' } };
  const document: Json = {
    openapi: '3.2.0',
    $self: 'https://a.invalid/openapi.json',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://a.invalid', name: 'all' }],
    tags: [
      { name: 'a', summary: 'A', kind: 'nav' },
      { name: 'b', parent: 'a' },
    ],
    paths: {
      '/things': {
        query: {
          parameters: [
            {
              name: 'q',
              in: 'querystring',
              content: { 'application/x-www-form-urlencoded': { schema: {} } },
            },
            { name: 'c', in: 'cookie', style: 'cookie', schema: { type: 'string' } },
          ],
          responses: { '200': { summary: 'OK.', content } },
        },
        additionalOperations: { COPY: { responses } },
        get: {
          responses: { '200': { content: { 'application/jsonl': { itemSchema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      mediaTypes: { Thing: { schema: { $ref: '#/components/schemas/Thing' } } },
      schemas: {
        Thing: {
          type: 'object',
          oneOf: [{ $ref: '#/components/schemas/Box' }],
          discriminator: { propertyName: 'kind', defaultMapping: 'Box' },
        },
        Box: { type: 'object', properties: { kind: { type: 'string', xml: { nodeType: 'attribute' } } } },
      },
    },
  };
  const errors = await found(document);
  expect(errors.filter((line) => /^(struct|no-unresolved-refs|spec)/.test(line))).toEqual([]);
});

test('the parameters next to the reference of a path item apply to its operations', async () => {
  const parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const document = (parameters: Json): Json => ({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things/{id}': { $ref: '#/components/pathItems/Thing', parameters } },
    components: { pathItems: { Thing: { get: { responses: { '200': { description: 'OK.' } } } } } },
  });
  expect(await found(document([parameter]), 'path-parameters-defined')).toEqual([]);
  expect(await found(document([]), 'path-parameters-defined')).toHaveLength(1);
});

test('a component is used when a discriminator selects it or when a part of it is used', async () => {
  const kind: Json = { type: 'object', properties: { kind: { type: 'string' } } };
  const marked = (mapping: Json): Json => ({
    ...Object(kind),
    discriminator: { propertyName: 'kind', ...Object(mapping) },
  });
  const schemas = {
    Named: kind,
    Usual: kind,
    Chosen: marked({ mapping: { n: 'Named' }, defaultMapping: 'Usual' }),
    Pet: marked({}),
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
    Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }] },
    Parts: { $defs: { part: { type: 'string' } } },
    Tree: { $dynamicAnchor: 'node' },
    Bush: { $dynamicAnchor: 'node' },
    Alone: { allOf: [{ $ref: '#/components/schemas/Named' }] },
  };
  const schema = {
    type: 'object',
    properties: {
      chosen: { $ref: '#/components/schemas/Chosen' },
      pet: { $ref: '#/components/schemas/Pet' },
      part: { $ref: '#/components/schemas/Parts/$defs/part' },
      node: { $dynamicRef: '#node' },
    },
  };
  expect(await found(exchange({ schema, schemas, version: '3.2.0' }), 'no-unused-components')).toEqual([
    'no-unused-components: Component: "Alone" is never used.',
  ]);
});

test.each([
  ['3.0.3', ['The header Location of 303', 'The parameter id', 'The property lid of Box']],
  ['3.1.0', []],
])(
  'in OpenAPI %s, a description next to a reference leaves these undescribed: %j',
  async (openapi, things) => {
    const description = 'Path of the thing that was found.';
    const components = {
      parameters: { Id: { name: 'id', in: 'query', schema: { type: 'string' } } },
      headers: { Place: { schema: { type: 'string' } } },
      schemas: {
        Lid: { type: 'object' },
        Box: { properties: { lid: { $ref: '#/components/schemas/Lid', description } } },
      },
    };
    const get = {
      parameters: [{ $ref: '#/components/parameters/Id', description }],
      responses: {
        '303': {
          description: 'Found.',
          headers: { Location: { $ref: '#/components/headers/Place', description } },
        },
      },
    };
    const document = { openapi, info: { title: 'T', version: '1' }, paths: { '/a': { get } }, components };
    const rule = 'parameters-and-properties-are-described';
    expect((await found(document, rule)).toSorted()).toEqual(
      things.map((thing) => `${rule}: ${thing} is not described in a sentence`),
    );
    expect(await found(document, 'locations-say-where-they-lead')).toHaveLength(things.length === 0 ? 0 : 1);
  },
);

test('a pattern has the white space of ECMA-262', async () => {
  const schema = { type: 'string', pattern: '^\\d+\\s€$' };
  expect(await found(exchange({ schema, sent: '10\u00a0€', answered: '10.€' }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must match pattern "^\\d+\\s€$"`,
  ]);
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

test.each<[string, Json, number]>([
  ['that fits', { type: 'integer', default: 1 }, 0],
  ['of another type', { type: 'integer', default: '1' }, 2],
  ['outside the enumeration', { type: 'string', enum: ['a'], default: 'b' }, 2],
])('a default %s is checked: %j', async (_, schema, count) => {
  expect(await found(exchange({ schema }), misfit)).toEqual(
    Array(count).fill(expect.stringMatching(/: The default of the schema does not match its schema: /)),
  );
});

test.each<[string, Json, readonly string[]]>([
  ['that fits', { type: 'string', maxLength: 1, enum: ['a', 'b'] }, []],
  [
    'that is too long',
    { type: 'string', maxLength: 1, enum: ['a', 'bc'] },
    ['listed value', 'must NOT have more than 1 characters'],
  ],
  ['outside the bounds', { type: 'integer', minimum: 1, const: 0 }, ['constant', 'must be >= 1']],
  [
    'without the format',
    { enum: ['2024-02-29', 'today'], format: 'date' },
    ['listed value', 'must match format "date"'],
  ],
  ['of another type, which has a finding of its own', { type: 'string', maxLength: 1, enum: [10] }, []],
])('a listed value %s is checked: %j', async (_, schema, [noun, reason]) => {
  const lines =
    noun === undefined
      ? []
      : [`${misfit}: The ${noun} of the schema Odd does not match its schema: ${reason}`];
  expect(await found(exchange({ schema: {}, schemas: { Odd: schema } }), misfit)).toEqual(lines);
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

test.each<[string, Json, number]>([
  ['3.2.0', { servers: [{ url: 'https://{a}.invalid/{a}', variables: { a: { default: 'b' } } }] }, 1],
  ['3.1.0', { servers: [{ url: 'https://{a}.invalid/{a}', variables: { a: { default: 'b' } } }] }, 0],
  [
    '3.2.0',
    { servers: [{ url: '/a', name: 'a' }, { url: '/b' }, { url: '/c', name: 'a' }, { url: '/d' }] },
    1,
  ],
  ['3.2.0', { parameters: [{ name: 'q', in: 'querystring', schema: {} }] }, 1],
  ['3.2.0', { parameters: [{ name: 'q', in: 'querystring', content: { 'text/plain': {} } }] }, 0],
])('in OpenAPI %s, an operation with %j breaks the specification %i times', async (openapi, part, count) => {
  const get = { ...Object(part), responses: { '204': { description: 'Done.' } } };
  const document = { openapi, info: { title: 'Things', version: '1' }, paths: { '/things': { get } } };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
});

const formats = {
  'date-time': {
    right: ['1998-12-31T15:59:60.5-08:00', '2024-02-29t00:00:00z'],
    wrong: [
      '2024-01-01T00:00:00+02',
      '2024-01-01T00:00:00+0200',
      '2024-01-01 00:00:00Z',
      '2023-02-29T00:00:00Z',
    ],
  },
  email: {
    right: ['admin@localhost', '"a b"@c.de', 'a@[127.0.0.1]', 'a@[IPv6:::1]', "o'x.y+z@a-b.de"],
    wrong: [
      'a',
      'a..b@c.de',
      'a b@c.de',
      'a@-b.de',
      'a@b..de',
      'a@[127.0.0.300]',
      '<a@b.de>',
      'a@b.de,c@d.de',
    ],
  },
  uri: {
    right: [
      'http://a:8080/b:c',
      'http://a:b@c',
      'http://[::1]:80',
      'urn:a:b',
      'file:///a:b',
      'http://a?b://c:d',
    ],
    wrong: ['http://a:port/b', 'http://u@a:b', 'http://[::1]:b', '/a', 'http://a/{b}'],
  },
  uuid: {
    right: ['2EB8AA08-aa98-11ea-b4aa-73b441d16380'],
    wrong: ['urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2eb8aa08aa9811eab4aa73b441d16380'],
  },
};

test.each(Object.entries(formats))('the format %s is read as in its specification', async (format, texts) => {
  const examples = [...texts.right, ...texts.wrong];
  const schemas = { Text: { type: 'string', format, examples } };
  const wrong = await found(exchange({ schema: true, schemas, version: '3.1.0' }), misfit);
  expect(wrong).toHaveLength(texts.wrong.length);
});

test.each([
  ['POST', 1],
  ['QUERY', 1],
  ['COPY', 0],
  ['copy', 0],
  ['M-SEARCH', 0],
  ['CO PY', 1],
  ['a/b', 1],
])('the additional operation %s is misplaced %i times', async (method, count) => {
  const additionalOperations = { [method]: { responses: { '204': { description: 'Done.' } } } };
  const document = {
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { additionalOperations } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
});

test('the dataValue of an example is checked since OpenAPI 3.2', async () => {
  const examples = { one: { dataValue: 'a', serializedValue: 'size=a' }, two: { dataValue: 1 } };
  const get = { parameters: [{ name: 'size', in: 'query', schema: { type: 'integer' }, examples }] };
  const document = { openapi: '3.2.0', info: { title: 'T', version: '1' }, paths: { '/a': { get } } };
  expect(await found(document, misfit)).toEqual([
    `${misfit}: The example one of the parameter size does not match its schema: must be integer`,
  ]);
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

test.each<[string, number]>([
  ['204', 1],
  ['205', 1],
  ['304', 1],
  ['1XX', 1],
  ['200', 0],
  ['2XX', 0],
  ['default', 0],
])('the answer %s of a component has content that HTTP does not send %i times', async (status, count) => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { get: { responses: { [status]: { $ref: '#/components/responses/Any' } } } } },
    components: { responses: { Any: { description: 'Any.', content: { 'text/plain': {} } } } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
});

test.each<[Json, number]>([
  [{}, 1],
  [{ 'x-note': 'none yet' }, 1],
  [{ default: { description: 'Any.' } }, 0],
])('the answers %j of an operation are too few %i times', async (responses, count) => {
  const paths = { '/things': { get: { responses } } };
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  const rule = 'documents-keep-the-specification';
  expect(await found(document, rule)).toEqual(
    Array.from({ length: count }, () => `${rule}: An operation has no answer`),
  );
});

test.each<[string, Json, number]>([
  ['3.0.3', { type: 'http', scheme: 'basic' }, 2],
  ['3.0.3', { type: 'openIdConnect', openIdConnectUrl: 'https://a.invalid' }, 0],
  ['3.1.0', { type: 'http', scheme: 'basic' }, 0],
])(
  'in OpenAPI %s, a requirement of %j has scopes that it may not have %i times',
  async (openapi, scheme, count) => {
    const security = [{ key: ['read'] }];
    const responses = { '204': { description: 'Done.' } };
    const document = {
      openapi,
      info: { title: 'Things', version: '1' },
      security,
      paths: { '/things': { get: { security, responses } } },
      components: { securitySchemes: { key: scheme } },
    };
    expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
  },
);

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

test.each([
  ['3.0.3', 'delete', 1],
  ['3.0.3', 'put', 0],
  ['3.1.0', 'delete', 0],
])('OpenAPI %s ignores a request body of %s %i times', async (openapi, method, count) => {
  const operation = {
    requestBody: { content: { 'text/plain': {} } },
    responses: { '204': { description: 'Done.' } },
  };
  const document = {
    openapi,
    info: { title: 'Things', version: '1' },
    paths: { '/things': { [method]: operation } },
  };
  expect(await found(document, 'nothing-described-is-ignored')).toHaveLength(count);
});

test.each<[string, Json, number]>([
  ['a property of a part', { allOf: [{ $ref: '#/components/schemas/Base' }] }, 0],
  ['a property that may be elsewhere', { anyOf: [{}] }, 0],
  ['an additional property', { additionalProperties: { type: 'string' } }, 0],
  ['no property', { properties: { b: {} } }, 1],
])('an encoding can be that of %s', async (_, schema, count) => {
  const content = { 'multipart/form-data': { schema, encoding: { a: { contentType: 'image/png' } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': { post: { requestBody: { content }, responses: { '204': { description: 'Done.' } } } },
    },
    components: { schemas: { Base: { properties: { a: {} } } } },
  };
  expect(await found(document, 'nothing-described-is-ignored')).toHaveLength(count);
});

const parameter = (name: string, schema: Json): Json => ({ name, in: 'path', required: true, schema });
const ok: Json = { '200': { description: 'OK.' }, '404': { description: 'None.' } };

test.each<[string, Json, string, Json, number]>([
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string' }, 1],
  ['{x}/a', { type: 'integer' }, 'b/{y}', { type: 'string' }, 0],
  ['{x}/a', { enum: ['c', 'd'] }, 'b/{y}', { type: 'string' }, 0],
  ['{x}/a', { enum: ['b', 'd'] }, 'b/{y}', { type: 'string' }, 1],
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string', pattern: '^[b-z]+$' }, 0],
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string', format: 'uuid' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', pattern: '^[a-z]+$' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', pattern: '^\\w+$' }, 1],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', format: 'uuid' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'boolean' }, 0],
  ['{x}/{z}/a', { pattern: '^\\d{4}$' }, '{y}/b/{z}', { pattern: '^[a-z-]+$' }, 0],
  ['{x}/{z}/a', { pattern: '^\\d' }, '{y}/b/{z}', { pattern: '^[a-z]' }, 1],
  ['a/{x}', { type: 'string' }, 'a/{y}', { type: 'string' }, 0],
])('the paths /%s with %j and /%s with %j have %i ambiguity', async (first, x, second, y, count) => {
  const item = (operationId: string, path: string, schemas: readonly Json[]): Json => ({
    parameters: (path.match(/\w(?=\})/g) ?? []).map((name, index) => parameter(name, schemas[index] ?? {})),
    [operationId]: { operationId, responses: ok },
  });
  const paths = { [`/${first}`]: item('get', first, [x]), [`/${second}`]: item('put', second, [y]) };
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  expect(await found(document, 'no-ambiguous-paths')).toHaveLength(count);
  expect(await found(document, 'no-identical-paths')).toHaveLength(first === 'a/{x}' ? 1 : 0);
});

test('operations of callbacks and webhooks, which clients answer, need neither security nor refusals', async () => {
  const responses = { '200': { description: 'OK.' } };
  const told = { post: { responses } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: { responses, callbacks: { told: { '{$request.query.url}': told } } } } },
    webhooks: { told, shared: { $ref: '#/components/pathItems/Shared' } },
    components: { pathItems: { Shared: told } },
  };
  expect(await found(document, 'security-defined')).toEqual([
    'security-defined: Every operation should have security defined on it or on the root level.',
  ]);
  expect(await found(document, 'operation-4xx-response')).toEqual([
    'operation-4xx-response: Operation must have at least one `4XX` response.',
  ]);
});

test('components that only use themselves or each other are unused, and path items and callbacks too', async () => {
  const refersTo = (name: string): Json => ({
    type: 'object',
    properties: { a: { $ref: `#/components/schemas/${name}` } },
  });
  const schemas = {
    Alone: refersTo('Alone'),
    First: refersTo('Second'),
    Second: refersTo('First'),
    Below: refersTo('Below'),
    Above: { allOf: [{ $ref: '#/components/schemas/Below' }] },
    Parent: {
      type: 'object',
      discriminator: { propertyName: 'a' },
      properties: { a: { type: 'string' } },
      required: ['a'],
    },
    Heir: { allOf: [{ $ref: '#/components/schemas/Parent' }] },
    Used: refersTo('Used'),
    Linked: { type: 'string' },
  };
  const item = (name: string): Json => ({
    get: {
      responses: {
        '200': { description: 'OK.', content: { 'application/json': { schema: { $ref: name } } } },
        '404': { description: 'None.' },
      },
    },
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/a': item('#/components/schemas/Used'), '/b': { $ref: '#/components/pathItems/B' } },
    components: {
      schemas,
      pathItems: { A: item('#/components/schemas/Linked'), B: item('#/components/schemas/Used') },
      callbacks: { C: { '{$request.query.url}': { $ref: '#/components/pathItems/B' } } },
    },
  };
  const lines = await found(document, 'no-unused-components');
  expect(lines.map((line) => line.replace('no-unused-components: Component: ', '')).sort()).toEqual([
    '"A" is never used.',
    '"Above" is never used.',
    '"Alone" is used only by itself.',
    '"C" is never used.',
    '"First" is used only by components that it uses itself.',
    '"Heir" is used only by components that it uses itself.',
    '"Parent" is used only by components that it uses itself.',
    '"Second" is used only by components that it uses itself.',
  ]);
});
