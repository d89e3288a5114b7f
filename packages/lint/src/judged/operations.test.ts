// Operations and their answers, security and parameters in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, found, misfit } from '../testing/foreign-documents.ts';

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

const content: Json = { 'application/json': { schema: { type: 'integer' }, example: 'a' } };

test('in OpenAPI 3.2, the rules check names, links and examples of operations with new methods', async () => {
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
    `${misfit}: The example of the request body does not match its schema: must be integer`,
    'operation-ids-are-unique: The operationId queryThings is also used by GET /things',
    'operation-ids-are-unique: The operationId queryThings is also used by QUERY /things',
  ]);
  expect(await lines('3.1.0')).toEqual([
    'links-lead-somewhere: A link of 204 leads to copyThing, which does not exist',
  ]);
});

const whole = (name: string): Json => ({
  name,
  in: 'querystring',
  content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
});
const two = 'There are two querystring parameters';
const mixed = 'There are query parameters beside a querystring parameter, which describes the whole query';

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['one for a path that its operation replaces', ['a'], ['a'], []],
  ['two of an operation, by reference', [], ['a', 'b'], [two]],
  ['one of a path and another one of its operation', ['a'], ['b'], [two]],
  ['one of a path beside a query parameter', ['a'], ['q'], [mixed]],
  ['one beside a query parameter of its path', ['q'], ['a'], [mixed]],
  ['two of a path', ['a', 'b'], [], [two]],
  ['none', ['q'], [], []],
])('querystring parameters: %s', async (_, ofPath, ofOperation, messages) => {
  const refer = (names: readonly string[]) =>
    names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const document = {
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': { parameters: refer(ofPath), get: { parameters: refer(ofOperation), responses: done } },
    },
    components: {
      parameters: { a: whole('a'), b: whole('b'), q: { name: 'q', in: 'query', schema: { type: 'string' } } },
    },
  };
  const lines = await found(document);
  expect(lines.filter((line) => line.includes('querystring'))).toEqual(
    messages.map((message) => `documents-keep-the-specification: ${message}`),
  );
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

test.each([
  ['deepObject', 'object', 0],
  ['deepObject', 'array', 1],
  ['deepObject', 'string', 1],
  ['pipeDelimited', 'array', 0],
  ['spaceDelimited', 'object', 0],
  ['spaceDelimited', 'integer', 1],
  ['form', 'string', 0],
  ['deepObject', ['object', 'null'], 0],
])('the style %s exists or does not exist for the type %j', async (style, type, count) => {
  const parameters: Json = [{ name: 'a', in: 'query', style, schema: { $ref: '#/components/schemas/A' } }];
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { parameters, responses: done } } },
    components: { schemas: { A: { type, items: {} } } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
});

test('names of headers are those that HTTP permits', async () => {
  const named = (name: string): Json => ({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        get: {
          parameters: [{ name, in: 'header', schema: {} }],
          responses: { '200': { description: 'Done.', headers: { [name]: { schema: {} } } } },
        },
      },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name } } },
  });
  const rule = 'documents-keep-the-specification';
  expect(await found(named('X-Id_1.a'), rule)).toEqual([]);
  for (const name of ['X Id', 'X-Id:', 'X-Größe', ''])
    expect(await found(named(name), rule)).toEqual(
      Array(3).fill(`${rule}: A header has a name that HTTP does not permit`),
    );
});

test('a key of the answers that is no status is one finding', async () => {
  const responses = { '200': { description: 'OK.' }, '99': {}, '200-299': {}, Default: {}, 'x-a': {} };
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses } } },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(struct|documents)/.test(line) && !line.includes('description'))).toEqual(
    Array(3).fill(
      'documents-keep-the-specification: The key of a response is not a status from 100 to 599, a range such as 4XX, or default',
    ),
  );
});
