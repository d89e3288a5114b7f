// Servers in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { found } from '../testing/foreign-documents.ts';

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

test.each([
  ['3.1.0', ['https://{host', 'https://host}']],
  ['3.2.0', ['https://{host', 'https://host}', 'https://a?b=c', '/a#b']],
])('in OpenAPI %s, these are no addresses of servers: %j', async (openapi, wrong) => {
  const urls = ['https://{host', 'https://host}', 'https://a?b=c', '/a#b', 'https://{a}/{b}', '/{?#}'];
  const servers = urls.map((url) => ({ url }));
  const document: Json = { openapi, info: { title: 'T', version: '1' }, paths: {}, servers };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(wrong.length);
});
