// Documents of several files as one.
import { expect, test } from '@jest/globals';
import { objectAt, pointerTo } from '../json/json.ts';
import { follow } from '../located.ts';
import { bundle, head } from '../testing/bundled.ts';

test('data that looks like a reference does not change', () => {
  const data = { $ref: 'nowhere.yaml' };
  const { root, broken } = bundle({
    'openapi.yaml': JSON.stringify({
      openapi: '3.1.0',
      components: {
        schemas: { A: { default: data, enum: [data], const: data, examples: [data], 'x-own': data } },
        examples: { B: { value: data }, C: { externalValue: 'https://example.invalid/c.json' } },
      },
    }),
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({ schemas: { A: { default: data, const: data } } });
});

test('a file is the same one under another notation of its path', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'parts/a.yaml' }, B: { $ref: 'parts//./a.yaml' } } }\n`,
    'parts/a.yaml': 'type: string\n',
  });
  expect(objectAt(root, 'components').schemas).toEqual({
    A: { $ref: '#/components/schemas/a' },
    B: { $ref: '#/components/schemas/a' },
    a: { type: 'string' },
  });
});

test('a property may be named $ref, or like an inherited member of every object', () => {
  const properties = { $ref: { type: 'string' }, hasOwnProperty: { $ref: 'a.yaml#/constructor' } };
  const { root } = bundle({
    'openapi.yaml': JSON.stringify({ openapi: '3.1.0', components: { schemas: { A: { properties } } } }),
    'a.yaml': 'constructor: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: {
      A: {
        properties: {
          $ref: { type: 'string' },
          hasOwnProperty: { $ref: '#/components/schemas/constructor' },
        },
      },
      constructor: { type: 'string' },
    },
  });
});

test('a file may refer to itself by its name, and to its anchors', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'openapi.yaml#/components/schemas/B' }\n    B: { $anchor: bee, type: string }\n    C: { $ref: '#bee' }\n`,
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: { A: { $ref: '#/components/schemas/B' }, C: { $ref: '#/components/schemas/B' } },
  });
});

test('files outside of the folder are read if this is permitted', () => {
  const { root, broken } = bundle(
    {
      'openapi.yaml': `${head}components: { schemas: { A: { $ref: '../api/more/a.yaml' } } }\n`,
      'more/a.yaml': "{ $ref: '../../api/b.yaml#/B' }\n",
      'b.yaml': 'B: { type: string }\n',
    },
    null,
  );
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({ schemas: { B: { type: 'string' } } });
});

test('a chain of ten thousand references from file to file is followed', () => {
  const count = 10_000;
  const links = Array.from({ length: count }, (_, index) => `L${index}: { $ref: '#/L${index + 1}' }\n`);
  const { root, broken } = bundle({
    'openapi.yaml': `${head}paths: { /a: { $ref: 'a.yaml#/L0' } }\ncomponents: { schemas: { A: { $ref: 'b.yaml#/L0' } } }\n`,
    'a.yaml': `${links.join('')}L${count}: { summary: the end }\n`,
    'b.yaml': `${links.join('')}L${count}: { type: string }\n`,
  });
  expect(broken).toEqual([]);
  expect(root.paths).toEqual({ '/a': { summary: 'the end' } });
  expect(root.components).toMatchObject({ schemas: { [`L${count}`]: { type: 'string' } } });
});

test('references with escaped spaces and special characters are resolved', () => {
  const { broken, root } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'a%20%23b.yaml#/a~1b%20c' } } }\n`,
    'a #b.yaml': 'a/b c: { type: string }\n',
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({ schemas: { a_b_c: { type: 'string' } } });
});

test.each([
  ['a$b', 'a%24b'],
  ['Map[string,User]', 'Map%5Bstring%2CUser%5D'],
  ['a/b c', 'a~1b%20c'],
  ['a/b', 'a%7E1b'],
  ['100%', '100%25'],
  ['100%', '100%'],
  ['a#b', 'a%23b'],
])('the component %s is the target of the reference %s', (name, written) => {
  const { broken, root } = bundle({
    'openapi.yaml': JSON.stringify({
      openapi: '3.1.0',
      components: { schemas: { [name]: true, A: { $ref: `#/components/schemas/${written}` } } },
    }),
  });
  expect(broken).toEqual([]);
  const value = objectAt(objectAt(root, 'components'), 'schemas').A ?? null;
  expect(follow({ root, value, pointer: '#' })).toEqual({
    root,
    value: true,
    pointer: pointerTo('#/components/schemas', name),
  });
});

test('the components of Swagger 2.0 stay at the top level', () => {
  const { root } = bundle({
    'openapi.yaml':
      "swagger: '2.0'\npaths: { /a: { get: { responses: { '200': { schema: { $ref: 'a.yaml#/Thing' } } } } } }\n",
    'a.yaml': 'Thing: { type: string }\n',
  });
  expect(root.definitions).toEqual({ Thing: { type: 'string' } });
  expect(JSON.stringify(root.paths)).toContain('"#/definitions/Thing"');
});

test('a group of paths or components may be in a separate file', () => {
  const { root, broken, locate } = bundle({
    'openapi.yaml': `${head}paths: { $ref: 'paths.yaml#/all', /b: {} }\ncomponents: { schemas: { $ref: schemas.yaml } }\n`,
    'paths.yaml':
      "all: { /a: { get: { parameters: [{ schema: { $ref: 'openapi.yaml#/components/schemas/Thing' } }] } } }\n",
    'schemas.yaml': "Thing: { properties: { part: { $ref: '#/Part' } } }\nPart: { type: string }\n",
  });
  expect(broken).toEqual([]);
  expect(Object.keys(Object(root.paths))).toEqual(['/a', '/b']);
  expect(JSON.stringify(root)).not.toContain('.yaml');
  expect(locate?.('#/components/schemas/Part')).toMatchObject({ file: 'schemas.yaml', line: 2 });
});

test('a list may be in a file of its own', () => {
  const { root, broken, locate } = bundle({
    'openapi.yaml': `${head}paths: { /a: { parameters: { $ref: 'more.yaml#/all' } } }\ncomponents: { schemas: { A: { allOf: { $ref: 'more.yaml#/parts' } } } }\n`,
    'more.yaml':
      "all:\n  - { name: a, in: query }\nparts: [{ $ref: '#/Part' }, { minLength: 1 }]\nPart: { type: string }\n",
  });
  expect(broken).toEqual([]);
  expect(root.paths).toEqual({ '/a': { parameters: [{ name: 'a', in: 'query' }] } });
  expect(root.components).toEqual({
    schemas: {
      A: { allOf: [{ $ref: '#/components/schemas/Part' }, { minLength: 1 }] },
      Part: { type: 'string' },
    },
  });
  expect(locate?.('#/paths/~1a/parameters/0/in')).toEqual({ file: 'more.yaml', line: 2, column: 16 });
});

test.each([
  ['- 1\n', 'openapi.yaml cannot be read: it is not an OpenAPI document'],
  ['asyncapi: 3.0.0\n', 'openapi.yaml cannot be read: it is not an OpenAPI document'],
])('%j is not a document', (text, message) => {
  expect(() => bundle({ 'openapi.yaml': text })).toThrow(message);
});

test('the headers of every encoding of OpenAPI 3.2 are bundled', () => {
  const headers = { X: { $ref: 'headers.yaml#/X' } };
  const encoding = {
    headers,
    encoding: { part: { headers } },
    prefixEncoding: [{ headers }],
    itemEncoding: { headers },
  };
  const media = { encoding: { part: encoding }, prefixEncoding: [encoding], itemEncoding: encoding };
  const { root, broken } = bundle({
    'openapi.yaml': JSON.stringify({
      openapi: '3.2.0',
      info: { title: 'Things', version: '1' },
      components: { mediaTypes: { Parts: media } },
    }),
    'headers.yaml': 'X: { schema: { type: string } }\n',
  });
  expect([JSON.stringify(root).match(/headers\.yaml/g), broken]).toEqual([null, []]);
  expect(objectAt(root, 'components').headers).toEqual({ X: { schema: { type: 'string' } } });
});
