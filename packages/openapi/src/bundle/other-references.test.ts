// Mappings, links and security requirements, which refer to parts without $ref.
import { expect, test } from '@jest/globals';
import { valueAt } from '../json/json.ts';
import { bundle, head } from '../testing/bundled.ts';

test('a mapping of a discriminator names a component or refers to one', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    Pet: { discriminator: { propertyName: kind, mapping: { dog: Dog, cat: 'a.yaml#/Cat', bird: Bird } } }\n    Dog: {}\n`,
    'a.yaml': 'Cat: { type: object }\n',
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: {
      Pet: { discriminator: { mapping: { dog: 'Dog', cat: '#/components/schemas/Cat', bird: 'Bird' } } },
      Cat: { type: 'object' },
    },
  });
});

test('a default mapping leads to a schema too', () => {
  const { root } = bundle({
    'openapi.yaml': `openapi: 3.2.0\ninfo: {}\ncomponents: { schemas: { Pet: { discriminator: { propertyName: kind, defaultMapping: a.yaml } } } }\n`,
    'a.yaml': 'type: object\n',
  });
  expect(root.components).toEqual({
    schemas: {
      Pet: { discriminator: { propertyName: 'kind', defaultMapping: '#/components/schemas/a' } },
      a: { type: 'object' },
    },
  });
});

test('a link of another file leads to an operation of the document by its place in it', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components: { links: { A: { $ref: 'more/links.yaml#/A' }, B: { $ref: 'more/links.yaml#/B' } } }\npaths: { '/a/{b}': { get: {} } }\n`,
    'more/links.yaml':
      "A: { operationRef: '../openapi.yaml#/paths/~1a~1%7Bb%7D/get' }\nB: { operationRef: 'https://example.invalid/c.yaml#/paths/~1c/get' }\n",
  });
  expect(root.components).toMatchObject({
    links: {
      links_A: { operationRef: '#/paths/~1a~1{b}/get' },
      links_B: { operationRef: 'https://example.invalid/c.yaml#/paths/~1c/get' },
    },
  });
});

test('the name of a scheme in Swagger 2.0 is no file', () => {
  const { root } = bundle({
    'openapi.yaml':
      "swagger: '2.0'\nsecurity: [{ own.key: [] }]\nsecurityDefinitions: { own.key: { type: basic } }\n",
    'own.key': '{ type: basic }\n',
  });
  expect(Object.keys(root)).toEqual(['swagger', 'security', 'securityDefinitions']);
});

test('a requirement may refer to a security scheme since OpenAPI 3.2', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `openapi: 3.2.0
info: {}
security: [{ own.key: [] }, { 'more.yaml#/key': [], '#/components/securitySchemes/own.key': [] }, { gone.yaml: [] }]
paths: { /a: { $ref: 'paths/a.yaml' } }
components: { securitySchemes: { own.key: { type: http, scheme: basic } } }
`,
    'more.yaml': 'key: { type: apiKey, in: header, name: X-Key }\n',
    'paths/a.yaml': "get: { security: [{ '../more.yaml#/key': [read] }] }\n",
  });
  expect([root.security, root.paths, broken]).toEqual([
    [{ 'own.key': [] }, { key: [], 'own.key': [] }, { 'gone.yaml': [] }],
    { '/a': { get: { security: [{ key: ['read'] }] } } },
    [],
  ]);
  expect(valueAt(root, '#/components/securitySchemes')).toEqual({
    'own.key': { type: 'http', scheme: 'basic' },
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  });
});

test.each([
  [
    'openapi: 3.1.0\ncomponents: { securitySchemes: { key: SCHEME, same: SAME } }',
    'components/securitySchemes',
  ],
  ["swagger: '2.0'\nsecurityDefinitions: { key: SCHEME, same: SAME }", 'securityDefinitions'],
])('a security scheme of another file keeps its name: %s', (text, group) => {
  const same = { $ref: `#/${group}/key` };
  const written = text
    .replace('SCHEME', "{ $ref: 'security.yaml#/key' }")
    .replace('SAME', JSON.stringify(same));
  const { root, broken } = bundle({
    'openapi.yaml': written,
    'security.yaml': 'key: { type: apiKey, in: header, name: X-Key }\n',
  });
  expect(broken).toEqual([]);
  expect(valueAt(root, `#/${group}`)).toEqual({ key: { type: 'apiKey', in: 'header', name: 'X-Key' }, same });
});
