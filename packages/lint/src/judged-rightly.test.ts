import { expect, test } from '@jest/globals';
import { bundleDocument, type Json, showJson } from '@lunarest/openapi';
import { lintDocument } from './lint-document.ts';

const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };

/** What the lint finds in a document of somebody else, as `id: message`. */
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
  [1.155, 0.01, false],
])('%d is a multiple of %d: %j', async (value, multipleOf, fits) => {
  const findings = await found(exchange({ schema: { type: 'number', multipleOf }, sent: value }), misfit);
  expect(findings.length === 0).toBe(fits);
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
