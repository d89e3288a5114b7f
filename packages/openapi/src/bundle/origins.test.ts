// The places of the parts of a bundled document, and the references that inline values replace.
import { expect, test } from '@jest/globals';
import { objectAt, valueAt } from '../json/json.ts';
import { bundle, head, pathWith } from '../testing/bundled.ts';
import { referenceReplacedBy } from './origins.ts';

test('every part is located in its file', () => {
  const { locate } = bundle({
    'openapi.yaml': `${head}paths:\n  /a: { $ref: 'a.yaml#/path' }\n`,
    'a.yaml': pathWith("{ $ref: '#/Thing' }", 'string'),
  });
  const at = (pointer: string) => locate?.(pointer);
  expect(at('#/info/version')).toEqual({ file: 'openapi.yaml', line: 2, column: 24 });
  expect(at('#/paths/~1a')).toEqual({ file: 'openapi.yaml', line: 4, column: 3 });
  expect(at('#/paths/~1a/get')).toEqual({ file: 'a.yaml', line: 2, column: 3 });
  expect(at('#/components/schemas/Thing/type')).toEqual({ file: 'a.yaml', line: 5, column: 10 });
});

test('the reference in whose place a value became inline is known, also of a list', () => {
  const { root, locate } = bundle({
    'openapi.yaml': `${head}paths:\n  /a:\n    get: { $ref: a.yaml#/operation }\n    parameters: { $ref: a.yaml#/list }\n`,
    'a.yaml': 'operation: { responses: {} }\nlist: [{ name: a, in: query }]\n',
  });
  const item = objectAt(objectAt(root, 'paths'), '/a');
  expect(
    [item, item.get, item.parameters, valueAt(item, '#/get/responses')].map(referenceReplacedBy),
  ).toEqual([undefined, 'a.yaml#/operation', 'a.yaml#/list', undefined]);
  expect(locate?.('#/paths/~1a/parameters')).toEqual({ file: 'openapi.yaml', line: 6, column: 5 });
});

test('a reference to plain values is followed, except in data of the author', () => {
  const { root, broken, locate } = bundle({
    'openapi.yaml': `openapi: 3.1.0
info: { $ref: parts.yaml#/info }
servers: { $ref: parts.yaml#/servers }
security: { $ref: parts.yaml#/security }
paths: {}
components:
  schemas:
    Thing: { required: { $ref: parts.yaml#/names }, enum: { $ref: parts.yaml#/names }, default: { $ref: parts.yaml#/names } }
    Text: { description: { $ref: parts.yaml#/none } }
`,
    'parts.yaml': `info: { title: Things, version: '1' }
servers:
  - { url: / }
security: [{ key: [] }]
names: [a, b]
`,
  });
  expect(broken).toEqual([]);
  expect(root).toEqual({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    paths: {},
    components: {
      schemas: {
        Thing: { required: ['a', 'b'], enum: ['a', 'b'], default: { $ref: 'parts.yaml#/names' } },
        Text: { description: { $ref: 'parts.yaml#/none' } },
      },
    },
  });
  expect(referenceReplacedBy(root.servers)).toBe('parts.yaml#/servers');
  expect(locate?.('#/servers')).toEqual({ file: 'openapi.yaml', line: 3, column: 1 });
  expect(locate?.('#/servers/0')).toEqual({ file: 'parts.yaml', line: 3, column: 5 });
});
