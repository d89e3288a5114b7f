// Every place of a document that can have an example.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, found, misfit, thing } from '../testing/foreign-documents.ts';

const content: Json = { 'application/json': { schema: { type: 'integer' }, example: 'a' } };
const header: Json = { schema: { type: 'integer' }, example: 'a' };

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

test('each item of an example of a sequence must match its itemSchema', async () => {
  const media: Json = {
    itemSchema: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
    example: [{ id: 1 }, { id: 'a' }],
    examples: { text: { value: '{"id":"a"}' }, data: { dataValue: [{}] } },
  };
  const paths = { '/a': { get: { responses: { '200': { content: { 'application/jsonl': media } } } } } };
  expect(await found({ openapi: '3.2.0', info: { title: 'T', version: '1' }, paths }, misfit)).toEqual([
    `${misfit}: The example of the answer 200 does not match its schema: /id must be integer`,
    `${misfit}: The example data of the answer 200 does not match its schema: must have required property 'id'`,
  ]);
});

test('an example of a component for requests and answers must fit one of them', async () => {
  const media: Json = { schema: thing, example: { name: 'a', password: 'b' } };
  const headers: Json = { H: { content: { 'application/json': media } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, components: { headers } };
  expect(await found(document, misfit)).toEqual([]);
});
