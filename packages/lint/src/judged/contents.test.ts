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
