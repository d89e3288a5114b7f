// Paths and their parameters in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { found } from '../testing/foreign-documents.ts';

test('the parameters of a path apply after a callback', async () => {
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

test.each<[string, readonly string[], readonly string[]]>([
  ['/{thing id}/{ü}', ['thing id', 'ü'], []],
  ['/{a:b}.{proxy+}', ['a:b', 'proxy+'], []],
  ['/{$x}', [], ['documents-keep-the-specification: An operation does not describe a parameter of its path']],
  [
    '/{x*}',
    ['x'],
    [
      'path-parameters-defined: Path parameter `x` is not used in the path `/{x*}`.',
      'documents-keep-the-specification: An operation does not describe a parameter of its path',
    ],
  ],
])('the path %s can have the parameters %j', async (path, names, expected) => {
  const [first, ...others] = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const get = { parameters: others, responses: { '204': { description: 'Done.' } } };
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { [path]: { parameters: first === undefined ? [] : [first], get } },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(path-param|documents-)/.test(line))).toEqual(expected);
});

const parameter = (name: string, schema: Json): Json => ({ name, in: 'path', required: true, schema });
const ok: Json = { '200': { description: 'OK.' }, '404': { description: 'None.' } };

test.each<[string, Json, string, Json, number]>([
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string' }, 1],
  ['{x}/a', { type: 'integer' }, 'b/{y}', { type: 'string' }, 0],
  ['{x}/a', { enum: ['c', 'd'] }, 'b/{y}', { type: 'string' }, 0],
  ['{x}/a', { enum: ['b', 'd'] }, 'b/{y}', { type: 'string' }, 1],
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string', pattern: '^[b-z]+$' }, 0],
  ['{x}/a', { type: 'string' }, 'b/{y}', { type: 'string', format: 'uuid' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', pattern: '^[a-z]+$' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', pattern: '^\\w+$' }, 1],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'string', format: 'uuid' }, 0],
  ['{x}/{z}/a', { type: 'integer' }, '{y}/b/{z}', { type: 'boolean' }, 0],
  ['{x}/{z}/a', { pattern: '^\\d{4}$' }, '{y}/b/{z}', { pattern: '^[a-z-]+$' }, 0],
  ['{x}/{z}/a', { pattern: '^\\d' }, '{y}/b/{z}', { pattern: '^[a-z]' }, 1],
  ['a/{x}', { type: 'string' }, 'a/{y}', { type: 'string' }, 0],
])('the paths /%s with %j and /%s with %j have %i ambiguity', async (first, x, second, y, count) => {
  const item = (operationId: string, path: string, schemas: readonly Json[]): Json => ({
    parameters: (path.match(/\w(?=\})/g) ?? []).map((name, index) => parameter(name, schemas[index] ?? {})),
    [operationId]: { operationId, responses: ok },
  });
  const paths = { [`/${first}`]: item('get', first, [x]), [`/${second}`]: item('put', second, [y]) };
  const document = { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths };
  expect(await found(document, 'no-ambiguous-paths')).toHaveLength(count);
  expect(await found(document, 'no-identical-paths')).toHaveLength(first === 'a/{x}' ? 1 : 0);
});

test('a path without a slash at its start is called so', async () => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { things: {}, '': {}, '/boxes': { things: {} } },
  };
  expect(await found(document, 'struct')).toEqual([
    'struct: A path does not begin with a slash',
    'struct: A path does not begin with a slash',
    'struct: Property `things` is not expected here.',
  ]);
});

test('the name of a path parameter has no braces', async () => {
  const named = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
  const parameters = { A: named('{id}'), B: named('a:b+') };
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    components: { parameters },
  };
  expect(await found(document, 'documents-keep-the-specification')).toEqual([
    'documents-keep-the-specification: The name of a path parameter has a brace',
  ]);
});
