import { expect, test } from '@jest/globals';
import { bundleDocument, type Json, showJson } from '@lunarest/openapi';
import { lintDocument } from './lint-document.ts';

const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };

/** The findings in a document of another author, as `id: message`. */
async function found(document: Json, only?: string): Promise<readonly string[]> {
  const reader = { readText: () => showJson(document), nameOf: () => 'api.json' };
  const findings = await lintDocument(bundleDocument('api.json', '/api.json', { reader }), wishes);
  return findings
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id, message }) => `${id}: ${message}`);
}

interface Exchanged {
  readonly schema: Json;
  readonly sent?: Json;
  readonly answered?: Json;
  readonly version?: string;
  readonly schemas?: { readonly [name: string]: Json };
}

function exchange({ schema, sent, answered, version = '3.1.0', schemas = {} }: Exchanged): Json {
  const content = (example: Json | undefined): Json => ({
    'application/json': example === undefined ? { schema } : { schema, example },
  });
  return {
    openapi: version,
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { content: content(sent) },
          responses: { '201': { description: 'Made.', content: content(answered) } },
        },
      },
    },
    components: { schemas },
  };
}

const misfit = 'examples-fit-their-schemas';
const thing: Json = {
  type: 'object',
  required: ['id', 'name', 'password'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
  },
};

test.each<[string, Exchanged]>([
  ['in place', { schema: thing, sent: { name: 'a', password: 'b' }, answered: { id: '1', name: 'a' } }],
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
    'in one part of a schema and demanded in another',
    {
      schema: { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: ['id', 'password'] }] },
      schemas: { Thing: { ...(thing as object), required: [] } as Json },
      sent: { password: 'b' },
      answered: { id: '1' },
    },
  ],
  [
    'behind the reference of a property',
    {
      schema: { type: 'object', required: ['id'], properties: { id: { $ref: '#/components/schemas/Id' } } },
      schemas: { Id: { type: 'string', readOnly: true } },
      sent: {},
      answered: { id: '1' },
    },
  ],
])('what travels one way only, described %s, is required that way only', async (_, given) => {
  expect(await found(exchange(given), misfit)).toEqual([]);
});

test('what travels the way of the example is required', async () => {
  expect(
    await found(exchange({ schema: thing, sent: { name: 'a' }, answered: { name: 'a' } }), misfit),
  ).toEqual([
    `${misfit}: The example of the request body does not fit its schema: must have required property 'password'`,
    `${misfit}: The example of the answer 201 does not fit its schema: must have required property 'id'`,
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
])('every digit of %d is compared with %j', async (value, demands, fits) => {
  const schema = { type: 'integer', ...(demands as object) } as Json;
  const findings = await found(exchange({ schema, sent: value }), misfit);
  expect(findings.length === 0).toBe(fits);
});

test('a misfit names the bound with every digit', async () => {
  expect(await found(exchange({ schema: { maximum: largest }, sent: largest + 1n }), misfit)).toEqual([
    `${misfit}: The example of the request body does not fit its schema: must be <= 9223372036854775807`,
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])(
  '%s is the name of a property like any other',
  async (name) => {
    const schema = {
      type: 'object',
      properties: { [name]: { type: 'string' } },
      additionalProperties: false,
    };
    expect(await found(exchange({ schema, sent: { [name]: 'a' } }), misfit)).toEqual([]);
    expect(await found(exchange({ schema, sent: { [name]: 1 } }), misfit)).toEqual([
      `${misfit}: The example of the request body does not fit its schema: /${name} must be string`,
    ]);
  },
);

test.each<[string, Json, Json, boolean]>([
  ['a day', { type: 'string', format: 'date' }, '2024-02-29', true],
  ['no day', { type: 'string', format: 'date' }, '2024-02-30', false],
  ['a time', { type: 'string', format: 'date-time' }, '2024-02-29T10:00:00+02:00', true],
  ['a time without its zone', { type: 'string', format: 'date-time' }, '2024-02-29 10:00:00', false],
  ['more than 32 bits', { type: 'integer', format: 'int32' }, 2147483648, false],
  ['the least of 64 bits', { type: 'integer', format: 'int64' }, -9223372036854775808n, true],
  ['an integer written as text', { type: 'string', format: 'int64' }, '99999999999999999999', true],
  ['a name of the author', { type: 'string', format: 'colour' }, 'red', true],
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
])('%s is judged by its format: %j with %j fits %j', async (_, schema, value, fits) => {
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
  'an example of %s with %j may be written out: %j gives %j',
  async (mediaType, schema, example, reasons) => {
    const responses = { '200': { description: 'OK.', content: { [mediaType]: { schema, example } } } };
    const document: Json = {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: { '/things': { get: { responses } } },
    };
    expect(await found(document, misfit)).toEqual(
      reasons.map((reason) => `${misfit}: The example of the answer 200 does not fit its schema: ${reason}`),
    );
  },
);

test('the examples in schemas are judged, each once', async () => {
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
    `${misfit}: The example of the schema id does not fit its schema: must be integer`,
    `${misfit}: The example of the schema password does not fit its schema: must be string`,
  ]);
});

test('what looks like a reference in an example is part of it', async () => {
  const schema = { type: 'object', properties: { example: { $ref: '#/components/schemas/Gone' } } };
  const lines = await found(exchange({ schema, answered: { $ref: 'x', in: { $ref: '#/y' } } }));
  const told = lines.filter((line) => /^(no-unresolved|examples)/.test(line));
  expect([...new Set(told)]).toEqual(['no-unresolved-refs: #/components/schemas/Gone leads nowhere']);
});

test('true and false are schemas since OpenAPI 3.1', async () => {
  const schemas = { Any: true, None: false };
  const struct = (version: string) => found(exchange({ schema: {}, schemas, version }), 'struct');
  expect(await struct('3.1.0')).toEqual([]);
  expect(await struct('3.0.3')).toEqual([
    'struct: Expected type `Schema` (object) but got `boolean`',
    'struct: Expected type `Schema` (object) but got `boolean`',
  ]);
});

test('properties may be called like what objects inherit', async () => {
  const names = ['hasOwnProperty', 'toString', 'constructor'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const schema = { type: 'object', required: names, properties };
  const sent = { hasOwnProperty: 'a', toString: 'b', constructor: 'c' };
  const lines = await found(exchange({ schema, sent, answered: { hasOwnProperty: 'a' } }));
  expect(lines.filter((line) => /^(examples-|no-required-)/.test(line))).toEqual([
    `${misfit}: The example of the answer 201 does not fit its schema: must have required property 'toString'`,
    'no-required-schema-properties-undefined: The rule cannot look at this document',
  ]);
});

test.each<[string, Json, readonly string[]]>([
  ['the one that is marked', { kind: 'Box', name: 'a', size: 1 }, []],
  [
    'the one that is marked, and none fits',
    { kind: 'Box' },
    [
      `${misfit}: The example of the request body does not fit its schema: must have required property 'name', must have required property 'size', must match exactly one schema in oneOf`,
    ],
  ],
  ['a mark that nobody knows, and fits one alternative only', { kind: 'bag', name: 'a' }, []],
])('of alternatives that fit, a discriminator means %s: %j', async (_, sent, expected) => {
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
])('in OpenAPI %s, what stands beside a reference decides of %d examples', async (version, count) => {
  const schema = { $ref: '#/components/schemas/Name', maxLength: 1 };
  const schemas = { Name: { type: 'string' } };
  expect(await found(exchange({ schema, schemas, sent: 'ab', version }), misfit)).toHaveLength(count);
});

test('a pattern that only Unicode mode refuses is used', async () => {
  const schema = { type: 'string', pattern: '^[\\:\\-a]+$' };
  expect(await found(exchange({ schema, sent: 'a:-', answered: 'b' }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not fit its schema: must match pattern "^[\\:\\-a]+$"`,
  ]);
});

test.each<[string, Json, readonly string[]]>([
  ['userId', { type: 'integer', format: 'int32' }, []],
  ['max_seeks_for_key', { type: 'integer', maximum: 18446744073709551615n }, []],
  ['userId', { type: 'integer', maximum: 2147483647 }, []],
  ['userId', { type: 'integer', format: 'int64' }, ['userId is a plain number that can exceed 2^53']],
])('%s as %j can exceed 2^53: %j', async (name, schema, expected) => {
  const given = exchange({ schema: { type: 'object', properties: { [name]: schema } } });
  expect([...new Set(await found(given, 'identifiers-are-exact'))]).toEqual(
    expected.map((message) => `identifiers-are-exact: ${message}`),
  );
});

test('a mapping may name a component, and must not name another one', async () => {
  const pet = (dog: string): Json => ({
    oneOf: [{ $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { dog } },
  });
  const schemas = { Dog: { type: 'object', properties: { kind: { type: 'string' } } } };
  expect(await found(exchange({ schema: pet('Dog'), schemas }), 'no-unresolved-refs')).toEqual([]);
  const missing = await found(exchange({ schema: pet('Hound'), schemas }), 'no-unresolved-refs');
  expect([...new Set(missing)]).toEqual(["no-unresolved-refs: Can't resolve $ref"]);
});

test('the parameters of a path are known after a callback', async () => {
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

test('a document with neither paths, components nor webhooks describes nothing', async () => {
  const empty = { openapi: '3.1.0', info: { title: 'Things', version: '1' } };
  expect(await found(empty, 'struct')).toEqual([
    'struct: Must contain at least one of the following fields: paths, components, webhooks.',
  ]);
});

test('what OpenAPI 3.2 adds is no error', async () => {
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

test('an example is held to the schema behind a reference with escaped characters', async () => {
  const schemas = { 'Map[string]': { $defs: { name: { type: 'string' } } } };
  const schema = { $ref: '#/components/schemas/Map%5Bstring%5D/%24defs/name' };
  expect(await found(exchange({ schema, schemas, sent: 'a', answered: 5 }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not fit its schema: must be string`,
  ]);
});

test('the parameters beside the reference of a path item are parameters of its operations', async () => {
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

test('nullable is no keyword since OpenAPI 3.1, and the rest of the schema is judged', async () => {
  const properties = {
    size: { type: 'integer' },
    name: { type: 'string', nullable: true },
    kind: { enum: ['a', { nullable: true }], nullable: true },
    nullable: true,
  };
  const schema = { type: 'object', properties, additionalProperties: false };
  const sent = { size: 'large', kind: { nullable: true }, nullable: false };
  const answered = { name: null };
  const reasons = async (version: string) => {
    const lines = await found(exchange({ schema, sent, answered, version }), misfit);
    return lines.map((line) => line.replace(/^.*?schema: /, ''));
  };
  expect(await reasons('3.1.0')).toEqual(['/size must be integer', '/name must be string']);
  expect(await reasons('3.2.0')).toEqual(['/size must be integer', '/name must be string']);
});

const content: Json = { 'application/json': { schema: { type: 'integer' }, example: 'a' } };
const header: Json = { schema: { type: 'integer' }, example: 'a' };
const done: Json = { '204': { description: 'Done.' } };

test.each<[string, Json, string]>([
  ['a webhook', { webhooks: { w: { post: { requestBody: { content }, responses: done } } } }, 'request body'],
  [
    'a callback',
    {
      paths: {
        '/a': {
          post: {
            callbacks: {
              c: { '{$url}': { post: { responses: { '200': { description: 'OK.', content } } } } },
            },
            responses: done,
          },
        },
      },
    },
    'answer 200',
  ],
  [
    'the content of a parameter',
    { paths: { '/a': { get: { parameters: [{ name: 'p', in: 'query', content }], responses: done } } } },
    'parameter p',
  ],
  [
    'the content of a header',
    { paths: { '/a': { get: { responses: { '204': { description: '', headers: { H: { content } } } } } } } },
    'header H of 204',
  ],
  [
    'a header of a part',
    {
      paths: {
        '/a': {
          post: {
            requestBody: {
              content: { 'multipart/form-data': { schema: {}, encoding: { f: { headers: { H: header } } } } },
            },
            responses: done,
          },
        },
      },
    },
    'header H of the request body',
  ],
  ['an unused answer', { components: { responses: { R: { description: 'R', content } } } }, 'answer R'],
  [
    'a header of an unused answer',
    { components: { responses: { R: { description: 'R', headers: { H: header } } } } },
    'header H of R',
  ],
  [
    'an unused parameter',
    {
      components: {
        parameters: { P: { name: 'p', in: 'query', schema: { type: 'integer' }, example: 'a' } },
      },
    },
    'parameter p',
  ],
  ['an unused header', { components: { headers: { H: header } } }, 'header H'],
  ['an unused body', { components: { requestBodies: { B: { content } } } }, 'request body B'],
])('the examples of %s are judged', async (_, part, name) => {
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, ...Object(part) };
  expect(await found(document, misfit)).toEqual([
    `${misfit}: The example of the ${name} does not fit its schema: must be integer`,
  ]);
});

test('an example of a component that a request or an answer may have fits in one of them', async () => {
  const media: Json = { schema: thing, example: { name: 'a', password: 'b' } };
  const headers: Json = { H: { content: { 'application/json': media } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, components: { headers } };
  expect(await found(document, misfit)).toEqual([]);
});

test.each([
  ['3.0.3', []],
  ['3.1.0', ['must be integer']],
])('in OpenAPI %s, examples beside a reference are wrong for the reasons %j', async (version, reasons) => {
  const schemas = {
    Size: { type: 'integer' },
    Box: { type: 'object', properties: { size: { $ref: '#/components/schemas/Size', example: 'large' } } },
  };
  const lines = await found(
    exchange({ schema: { $ref: '#/components/schemas/Box' }, schemas, version }),
    misfit,
  );
  expect(lines).toEqual(
    reasons.map((reason) => `${misfit}: The example of the schema size does not fit its schema: ${reason}`),
  );
});

test('in OpenAPI 3.2, the operations of new methods have names, links and examples', async () => {
  const links = { again: { operationId: 'queryThings' }, copy: { operationId: 'copyThing' } };
  const responses = { '204': { description: 'Done.', links } };
  const item: Json = {
    get: { operationId: 'queryThings', responses },
    query: { operationId: 'queryThings', requestBody: { content }, responses },
    additionalOperations: { COPY: { operationId: 'copyThing', responses } },
  };
  const document = (openapi: string): Json => ({
    openapi,
    info: { title: 'T', version: '1' },
    paths: { '/things': item },
  });
  const rulesOfInterest = /^(operation-ids|links-lead|examples-fit)/;
  const lines = async (version: string) =>
    (await found(document(version))).filter((line) => rulesOfInterest.test(line)).toSorted();
  expect(await lines('3.2.0')).toEqual([
    `${misfit}: The example of the request body does not fit its schema: must be integer`,
    'operation-ids-are-unique: The operationId queryThings is also that of GET /things',
    'operation-ids-are-unique: The operationId queryThings is also that of QUERY /things',
  ]);
  expect(await lines('3.1.0')).toEqual([
    'links-lead-somewhere: A link of 204 leads to copyThing, and there is no such operation',
  ]);
});

test('a component is in use that a discriminator selects, or of which a part is', async () => {
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
  'in OpenAPI %s, what a description beside a reference does not describe is %j',
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

test('white space of a pattern is that of ECMA-262', async () => {
  const schema = { type: 'string', pattern: '^\\d+\\s€$' };
  expect(await found(exchange({ schema, sent: '10\u00a0€', answered: '10.€' }), misfit)).toEqual([
    `${misfit}: The example of the answer 201 does not fit its schema: must match pattern "^\\d+\\s€$"`,
  ]);
});
