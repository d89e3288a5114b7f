// Bodies and their contents in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, found } from '../testing/foreign-documents.ts';

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

test.each([
  ['3.0.3', 'nothing-described-is-ignored'],
  ['3.1.0', 'documents-keep-the-specification'],
])('in OpenAPI %s, a body of TRACE breaks %s', async (openapi, rule) => {
  const trace = { requestBody: { content: { 'text/plain': {} } }, responses: done };
  const document: Json = { openapi, info: { title: 'T', version: '1' }, paths: { '/a': { trace } } };
  expect(await found(document, rule)).toHaveLength(1);
});

test('since OpenAPI 3.2, an encoding may have encodings, by names or by positions', async () => {
  const document = (encoding: Json): Json => ({
    openapi: '3.2.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: { type: 'object', properties: { a: { type: 'object' } } },
                encoding: { a: encoding },
              },
            },
          },
          responses: done,
        },
      },
    },
  });
  const byNames = { contentType: 'multipart/form-data', encoding: { b: { contentType: 'text/plain' } } };
  const byPositions = { contentType: 'multipart/mixed', prefixEncoding: [{}], itemEncoding: {} };
  for (const encoding of [byNames, byPositions])
    expect(await found(document(encoding), 'struct')).toEqual([]);
  expect(await found(document({ ...byNames, itemEncoding: {} }), 'documents-keep-the-specification')).toEqual(
    [
      'documents-keep-the-specification: There is an encoding by names and one by positions, which exclude each other',
    ],
  );
  expect(await found(document({ encoding: { b: { styl: 'form' } } }), 'struct')).toEqual([
    'struct: Property `styl` is not expected here.',
  ]);
});

test('the keywords of a schema have no effect beside a content, and those of a query none in a header', async () => {
  const content = { 'application/json': { schema: {} } };
  const get = {
    parameters: [{ name: 'a', in: 'query', style: 'form', explode: true, content }],
    responses: {
      '200': {
        description: 'Done.',
        headers: {
          A: { content, explode: false },
          B: { schema: {}, allowReserved: true, allowEmptyValue: true },
        },
      },
    },
  };
  const document = { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: { '/a': { get } } };
  expect(await found(document, 'nothing-described-is-ignored')).toEqual([
    ...Array(3).fill('nothing-described-is-ignored: A style or an explode has no effect beside a content'),
    ...Array(2).fill(
      'nothing-described-is-ignored: An allowReserved or allowEmptyValue has no effect in a header',
    ),
  ]);
});

test.each([
  ['multipart/mixed', 'prefixEncoding', 0],
  ['multipart/mixed', 'itemEncoding', 0],
  ['application/x-www-form-urlencoded', 'itemEncoding', 1],
  ['application/x-www-form-urlencoded', 'encoding', 0],
  ['application/jsonl', 'itemEncoding', 1],
  ['application/json', 'prefixEncoding', 1],
])('in OpenAPI 3.2, the content %s ignores its %s %i times', async (mediaType, keyword, count) => {
  const encoding = { encoding: {}, prefixEncoding: [{}], itemEncoding: {} };
  const media = Object.entries(encoding).filter(([name]) => name === keyword);
  const post = { requestBody: { content: { [mediaType]: Object.fromEntries(media) } }, responses: done };
  const document = { openapi: '3.2.0', info: { title: 'T', version: '1' }, paths: { '/a': { post } } };
  expect(await found(document, 'nothing-described-is-ignored')).toHaveLength(count);
});
