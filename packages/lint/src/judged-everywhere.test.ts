// The rules check every place of a document that can have an example, a name or a schema.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found, misfit, thing } from './testing/foreign-documents.ts';

test('nullable is not a keyword since OpenAPI 3.1, and the rest of the schema applies', async () => {
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

test.each<[Json, readonly string[]]>([
  [['a', null], []],
  [['a'], ['must be one of "a"']],
])(
  'in OpenAPI 3.0, null has with the listed values %j of a nullable schema the errors %j',
  async (listed, reasons) => {
    const schema: Json = { type: 'string', nullable: true, enum: listed };
    const lines = await found(exchange({ schema, sent: null, version: '3.0.3' }), misfit);
    expect(lines).toEqual(
      reasons.map(
        (reason) => `${misfit}: The example of the request body does not match its schema: ${reason}`,
      ),
    );
  },
);

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
])('the examples of %s are checked', async (_, part, name) => {
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, ...Object(part) };
  expect(await found(document, misfit)).toEqual([
    `${misfit}: The example of the ${name} does not match its schema: must be integer`,
  ]);
});

test('an example of a component for requests and answers must fit one of them', async () => {
  const media: Json = { schema: thing, example: { name: 'a', password: 'b' } };
  const headers: Json = { H: { content: { 'application/json': media } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, components: { headers } };
  expect(await found(document, misfit)).toEqual([]);
});

test.each([
  ['3.0.3', []],
  ['3.1.0', ['must be integer']],
])('in OpenAPI %s, examples next to a reference have the errors %j', async (version, reasons) => {
  const schemas = {
    Size: { type: 'integer' },
    Box: { type: 'object', properties: { size: { $ref: '#/components/schemas/Size', example: 'large' } } },
  };
  const lines = await found(
    exchange({ schema: { $ref: '#/components/schemas/Box' }, schemas, version }),
    misfit,
  );
  expect(lines).toEqual(
    reasons.map((reason) => `${misfit}: The example of the schema size does not match its schema: ${reason}`),
  );
});

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

test('webhooks and callbacks may have names like extensions', async () => {
  const event: Json = { post: { operationId: 'tellEvent', responses: done } };
  const post = { callbacks: { 'x-done': { '{$url}': event } }, responses: done };
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post } },
    webhooks: { 'x-event': event },
  };
  expect(await found(document, 'operation-ids-are-unique')).toEqual([
    'operation-ids-are-unique: The operationId tellEvent is also used by POST of the callback x-done',
    'operation-ids-are-unique: The operationId tellEvent is also used by POST of the webhook x-event',
  ]);
});

test('the addresses of callbacks have only expressions that can be evaluated', async () => {
  const event: Json = { post: { responses: done } };
  const addresses = [
    '{$request.body#/url}',
    '$request.query.url',
    'https://example.org?url={$request.header.X-Url}&status={$statusCode}',
    '{$request.body.url}',
    'https://example.org/{$request.cookie.url}',
    '$response.',
  ];
  const told = Object.fromEntries(addresses.map((address) => [address, event]));
  const post = { callbacks: { told }, responses: done };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { post } } };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(3);
});

test.each([null, false, 0, '', 'a'])('an example with the value %j has no externalValue', async (value) => {
  const examples: Json = { one: { value, externalValue: 'one.txt' } };
  const content: Json = { 'text/plain': { schema: {}, examples } };
  const post = { requestBody: { content }, responses: done };
  const document = (version: string): Json => ({
    openapi: version,
    info: { title: 'T', version: '1' },
    paths: { '/a': { post } },
  });
  const everything = async (version: string) => [
    ...(await found(document(version), 'documents-keep-the-specification')),
    ...(await found(document(version), 'no-example-value-and-externalValue')),
  ];
  expect(await everything('3.0.3')).toHaveLength(1);
  expect(await everything('3.1.0')).toHaveLength(1);
});

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

test.each([
  ['3.1.0', ['https://{host', 'https://host}']],
  ['3.2.0', ['https://{host', 'https://host}', 'https://a?b=c', '/a#b']],
])('in OpenAPI %s, these are no addresses of servers: %j', async (openapi, wrong) => {
  const urls = ['https://{host', 'https://host}', 'https://a?b=c', '/a#b', 'https://{a}/{b}', '/{?#}'];
  const servers = urls.map((url) => ({ url }));
  const document: Json = { openapi, info: { title: 'T', version: '1' }, paths: {}, servers };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(wrong.length);
});

test.each([
  ['#', 'the document'],
  ['', 'the document'],
  ['#/components/schemas', 'a collection'],
  ['#/components', 'the components'],
  ['#/paths', 'a collection'],
])('a reference to %j in the place of a schema is reported at its place only', async (reference, target) => {
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { A: { $ref: reference } } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toEqual([
    `documents-keep-the-specification: A reference to ${target} is in the place of a schema`,
  ]);
  expect(await found(document, 'struct')).toEqual([]);
});

test.each([
  ['application/json; charset=utf-8', 0],
  ['application/vnd.a+json;v=1', 0],
  ['application/*', 0],
  ['*/*', 0],
  ['json', 1],
  ['application/json, text/plain', 1],
  ['image/png image/jpeg', 1],
])('the key %j of a content is or is not a media type', async (key, count) => {
  const post = { requestBody: { content: { [key]: {} } }, responses: done };
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(count);
});

test('addresses are URLs or references, and the contact has an address of email', async () => {
  const document = (address: string, email: string): Json => ({
    openapi: '3.1.0',
    info: {
      title: 'T',
      version: '1',
      termsOfService: address,
      contact: { url: address, email },
      license: { name: 'L', url: address },
    },
    externalDocs: { url: address },
    tags: [{ name: 'a', externalDocs: { url: address } }],
    paths: { '/a': { get: { externalDocs: { url: address }, responses: done } } },
    components: {
      schemas: { A: { externalDocs: { url: address } } },
      securitySchemes: {
        a: { type: 'openIdConnect', openIdConnectUrl: address },
        b: { type: 'oauth2', flows: { password: { tokenUrl: address, refreshUrl: address, scopes: {} } } },
      },
    },
  });
  const rule = 'documents-keep-the-specification';
  expect(await found(document('https://a.b/c?d=%20#e', 'a@b.c'), rule)).toEqual([]);
  expect(await found(document('../a', 'a@localhost'), rule)).toEqual([]);
  expect(await found(document('not a URL', 'nobody'), rule)).toHaveLength(11);
});

test.each([
  ['3.0.3', 'nothing-described-is-ignored'],
  ['3.1.0', 'documents-keep-the-specification'],
])('in OpenAPI %s, a body of TRACE breaks %s', async (openapi, rule) => {
  const trace = { requestBody: { content: { 'text/plain': {} } }, responses: done };
  const document: Json = { openapi, info: { title: 'T', version: '1' }, paths: { '/a': { trace } } };
  expect(await found(document, rule)).toHaveLength(1);
});

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
