import { expect, test } from '@jest/globals';
import { bundleDocument, type Json, type JsonObject, showJson } from '@lunarest/openapi';
import { lintSwagger } from './lint-swagger.ts';
import { done } from './testing/foreign-documents.ts';

/** The findings of a rule, as `pointer: message`. */
async function found(
  document: JsonObject,
  rule = 'documents-keep-the-specification',
): Promise<readonly string[]> {
  const whole: JsonObject = {
    swagger: '2.0',
    info: { title: 'Things', version: '1' },
    paths: {},
    ...document,
  };
  const reader = { readText: () => showJson(whole), nameOf: () => 'api.json' };
  const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };
  const opened = bundleDocument('api.json', '/api.json', { reader });
  const findings = await lintSwagger(opened, wishes, () => {});
  return findings
    .filter(({ id }) => id === rule)
    .map(({ places, message }) => `${places[0]?.pointer}: ${message}`);
}

const body: Json = { name: 'body', in: 'body', schema: {} };
const part: Json = { name: 'a', in: 'formData', type: 'string' };
const file: Json = { name: 'f', in: 'formData', type: 'file' };
const form = ['multipart/form-data'];
const withPost = (members: JsonObject): JsonObject => ({
  paths: { '/a': { post: { responses: done, ...members } } },
});
const withParameter = (parameter: JsonObject) => withPost({ parameters: [parameter] });
const withAnswer = (status: string, answer: JsonObject) =>
  withPost({ responses: { [status]: { description: 'Done.', ...answer } } });
const list = { type: 'array', items: { type: 'string' } };
const pet = { type: 'object', properties: { kind: { type: 'string' } }, required: ['kind'] };

test.each<[string, JsonObject]>([
  ['a host with a port', { host: 'api.invalid:8080', basePath: '/v1' }],
  ['a body', withPost({ parameters: [body] })],
  [
    'a body that overrides that of its path',
    { paths: { '/a': { parameters: [body], post: { parameters: [body], responses: done } } } },
  ],
  ['a form', withPost({ consumes: form, parameters: [part, file] })],
  ['a form of any type', withPost({ parameters: [part] })],
  ['a form of the media type of the document', { consumes: form, ...withPost({ parameters: [file] }) }],
  ['a repeated parameter', withParameter({ name: 'b', in: 'query', ...list, collectionFormat: 'multi' })],
  ['an answer by default', withAnswer('default', {})],
  ['a discriminator', { definitions: { Pet: { ...pet, discriminator: 'kind' } } }],
  ['a discriminator of another schema', { definitions: { Pet: { allOf: [pet], discriminator: 'kind' } } }],
])('Swagger 2.0 may have %s', async (_, document) => {
  expect(await found(document)).toEqual([]);
});

test.each<[string, JsonObject, string]>([
  ['a host with a scheme', { host: 'https://api.invalid' }, '#/host'],
  ['a host with a path', { host: 'api.invalid/v1' }, '#/host'],
  ['a basePath without a slash', { basePath: 'v1' }, '#/basePath'],
  [
    'scopes for a key',
    { securityDefinitions: { a: { type: 'apiKey', in: 'header', name: 'A' } }, security: [{ a: ['read'] }] },
    '#/security/0/a',
  ],
  ['a scheme that does not exist', { schemes: ['https', 'htps'] }, '#/schemes/1'],
  ['a media type that is none', withPost({ produces: ['json'] }), '#/paths/~1a/post/produces/0'],
  ['two bodies', withPost({ parameters: [body, { ...Object(body), name: 'other' }] }), '#/paths/~1a/post'],
  ['a body beside a form', withPost({ parameters: [body, part], consumes: form }), '#/paths/~1a/post'],
  [
    'a form without a media type',
    withPost({ parameters: [part], consumes: ['text/plain'] }),
    '#/paths/~1a/post',
  ],
  ['a file without a media type', withPost({ parameters: [file] }), '#/paths/~1a/post'],
  [
    'a file in a query',
    withParameter({ ...Object(file), in: 'query' }),
    '#/paths/~1a/post/parameters/0/type',
  ],
  [
    'a repeated header',
    withParameter({ name: 'b', in: 'header', ...list, collectionFormat: 'multi' }),
    '#/paths/~1a/post/parameters/0/collectionFormat',
  ],
  [
    'a repeated header of an answer',
    withAnswer('200', { headers: { B: { ...list, collectionFormat: 'multi' } } }),
    '#/paths/~1a/post/responses/200/headers/B/collectionFormat',
  ],
  [
    'an empty header',
    withParameter({ name: 'b', in: 'header', type: 'string', allowEmptyValue: true }),
    '#/paths/~1a/post/parameters/0/allowEmptyValue',
  ],
  [
    'a shared path parameter that is not required',
    { parameters: { Id: { name: 'id', in: 'path', type: 'string' } } },
    '#/parameters/Id',
  ],
  ['a range of statuses', withAnswer('4XX', {}), '#/paths/~1a/post/responses/4XX'],
  ['no answer', withPost({ responses: {} }), '#/paths/~1a/post/responses'],
  ['content without content', withAnswer('204', { schema: {} }), '#/paths/~1a/post/responses/204'],
  [
    'a negative length of a parameter',
    withParameter({ name: 'b', in: 'query', type: 'string', maxLength: -1 }),
    '#/paths/~1a/post/parameters/0/maxLength',
  ],
  [
    'a negative number of properties',
    { definitions: { Pet: { type: 'object', minProperties: -1 } } },
    '#/definitions/Pet/minProperties',
  ],
  [
    'a discriminator that is not required',
    { definitions: { Pet: { ...pet, required: [], discriminator: 'kind' } } },
    '#/definitions/Pet/discriminator',
  ],
])('Swagger 2.0 forbids %s', async (_, document, pointer) => {
  expect(await found(document)).toEqual([expect.stringMatching(new RegExp(`^${pointer}: `))]);
});

test('the place of a finding is in the document as written, also in a further path', async () => {
  const wrong = { name: 'a', in: 'query', type: 'integer', minimum: 2, maximum: 1 };
  const get: Json = { parameters: [body, wrong], responses: done };
  const document = { paths: { '/a': { get } }, 'x-ms-paths': { '/a?b=c': { get } } };
  const message = 'A lower bound is above the upper one';
  expect((await found(document)).toSorted()).toEqual([
    `#/paths/~1a/get/parameters/1/minimum: ${message}`,
    `#/x-ms-paths/~1a?b=c/get/parameters/1/minimum: ${message}`,
  ]);
});

test('the schema of an answer may be a file, and no other schema', async () => {
  const responses = { '200': { description: 'A file.', schema: { type: 'file' } } };
  const document = { ...withPost({ responses }), definitions: { A: { type: 'file' } } };
  expect(await found(document, 'struct')).toEqual([expect.stringMatching(/^#\/definitions\/A\/type: /)]);
});

test('an example of an answer is located at its media type', async () => {
  const schema = { type: 'object', properties: { id: { type: 'integer' } } };
  const examples = { 'application/json': { id: 'a' } };
  const document = { produces: ['application/json'], ...withAnswer('200', { schema, examples }) };
  expect(await found(document, 'examples-fit-their-schemas')).toEqual([
    '#/paths/~1a/post/responses/200/examples/application~1json/id: The example response of the answer 200 does not match its schema: /id must be integer',
  ]);
});

test('a version without quotes is refused with the one to write', async () => {
  await expect(found({ swagger: 2 })).rejects.toThrow("for example '2.0'.");
});
