// Callbacks and webhooks in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, found } from '../testing/foreign-documents.ts';

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
