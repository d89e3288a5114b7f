import { describe, expect, test } from '@jest/globals';
import { type JsonObject, objectAt, pointerTo, valueAt } from '../json/json.ts';
import { follow } from '../located.ts';
import { filesInMemory } from '../testing/files-in-memory.ts';
import { bundleDocument } from './bundle.ts';
import { referenceReplacedBy } from './origins.ts';

const head = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\n";

/** Bundles /api/openapi.yaml from files given by their path below /api. */
function bundle(files: Readonly<Record<string, string>>, folder?: string | null) {
  const absolute = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/api/${path}`, text]));
  const reader = filesInMemory(absolute);
  return bundleDocument(
    'openapi.yaml',
    '/api/openapi.yaml',
    folder === undefined ? { reader } : { reader, folder },
  );
}

function reasons({ broken = [] }: ReturnType<typeof bundle>): readonly string[] {
  return broken.map(({ message }) => message);
}

test('two entries with the same name become two components', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}paths:\n  /a: { $ref: 'a.yaml#/path' }\n  /b: { $ref: 'b.yaml#/path' }\n`,
    'a.yaml': pathWith("{ $ref: '#/Thing' }", 'string'),
    'b.yaml': pathWith("{ $ref: '#/Thing' }", 'integer'),
  });
  expect(root.components).toEqual({ schemas: { Thing: { type: 'string' }, b_Thing: { type: 'integer' } } });
  expect(JSON.stringify(root.paths)).toContain('"#/components/schemas/b_Thing"');
});

function pathWith(schema: string, type: string): string {
  return `path:
  get:
    responses:
      '200': { description: ok, content: { application/json: { schema: ${schema} } } }
Thing: { type: ${type} }
`;
}

test('the names of new components have the permitted characters, whatever the names of their files', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    x: { $ref: 'a%20{b}.yaml#/x' }\n    y: { $ref: 'ü%25.yaml' }\n    z_: {}\n    z: { $ref: 'ü%25.yaml#/z!' }\n`,
    'a {b}.yaml': 'x: { type: string }\n',
    'ü%.yaml': 'type: integer\nz!: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: {
      x: { $ref: '#/components/schemas/a__b__x' },
      y: { $ref: '#/components/schemas/__' },
      z_: {},
      z: { $ref: '#/components/schemas/___z_' },
      __: { type: 'integer', 'z!': { type: 'string' } },
      ___z_: { type: 'string' },
      a__b__x: { type: 'string' },
    },
  });
});

test('an entry with two references becomes one component', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'a.yaml#/Thing' }\n    B: { properties: { a: { $ref: './a.yaml#/Thing' } } }\n`,
    'a.yaml': 'Thing: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: {
      A: { $ref: '#/components/schemas/Thing' },
      B: { properties: { a: { $ref: '#/components/schemas/Thing' } } },
      Thing: { type: 'string' },
    },
  });
});

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

test('a file may refer to itself by its name, and to its anchors', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'openapi.yaml#/components/schemas/B' }\n    B: { $anchor: bee, type: string }\n    C: { $ref: '#bee' }\n`,
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: { A: { $ref: '#/components/schemas/B' }, C: { $ref: '#/components/schemas/B' } },
  });
});

test('a reference is relative to the enclosing schema with an identifier, and may have an identifier as address', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    Tree:
      $id: https://example.invalid/tree
      properties: { leaf: { $ref: '#/$defs/Leaf' }, other: { $ref: '#/components/schemas/Other' } }
      $defs: { Leaf: { type: string } }
    Other: { items: { $ref: 'https://example.invalid/tree#/$defs/Leaf' } }
`,
  });
  expect(broken).toEqual([]);
  const leaf = { $ref: '#/components/schemas/Tree/$defs/Leaf' };
  expect(root.components).toMatchObject({
    schemas: {
      Tree: { properties: { leaf, other: { $ref: '#/components/schemas/Other' } } },
      Other: { items: leaf },
    },
  });
});

test('an address is relative to the nearest identifier around the reference', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    List:
      $id: https://example.invalid/lists/list
      properties:
        item: { $ref: ../item }
        part: { $ref: '../item#part' }
        nested: { $id: deep/, items: { $ref: other } }
        file: { $ref: item.yaml }
      $defs: { own: { $anchor: part } }
    Item: { $id: https://example.invalid/item, $defs: { own: { $anchor: part, type: string } } }
    Other: { $id: https://example.invalid/lists/deep/other }
    Third: { properties: { part: { $ref: 'https://example.invalid/lists/list#part' } } }
`,
    'item.yaml': '{ type: integer }\n',
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: {
      List: {
        properties: {
          item: { $ref: '#/components/schemas/Item' },
          part: { $ref: '#/components/schemas/Item/$defs/own' },
          nested: { items: { $ref: '#/components/schemas/Other' } },
          // Tools that do not support identifiers read the file.
          file: { $ref: '#/components/schemas/item' },
        },
      },
      Third: { properties: { part: { $ref: '#/components/schemas/List/$defs/own' } } },
    },
  });
});

test('an identifier in data has no effect', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { example: { $id: a.yaml }, properties: { example: { $id: b.yaml } } }, B: { $ref: a.yaml }, C: { $ref: b.yaml } } }\n`,
    'a.yaml': '{ type: string }\n',
  });
  expect(root.components).toMatchObject({
    schemas: {
      B: { $ref: '#/components/schemas/a' },
      C: { $ref: '#/components/schemas/A/properties/example' },
    },
  });
});

test('an identifier may be in another file', () => {
  const { root, broken } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'more.yaml#/A' }, B: { $ref: 'https://example.invalid/b' } } }\n`,
    'more.yaml':
      'A: {}\nB: { $id: https://example.invalid/b, items: { $ref: "#/$defs/own" }, $defs: { own: { type: string } } }\n',
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: {
      B: { $ref: '#/components/schemas/more_B' },
      more_B: { items: { $ref: '#/components/schemas/own' } },
    },
  });
});

test('references in a file with an identifier lead to the files that lie as their addresses do', () => {
  const document = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { $ref: 'schemas/a.yaml' }, Named: { $ref: schemas/named.yaml } } }\n`,
    'schemas/a.yaml': `$id: https://example.invalid/schemas/a.yaml
properties:
  b: { $ref: /schemas/b.yaml }
  c: { $ref: 'https://example.invalid/schemas/deep/c.yaml' }
  d: { $ref: 'https://other.invalid/d.yaml' }
`,
    'schemas/b.yaml': '{ type: string }\n',
    'schemas/deep/c.yaml': '{ items: { $ref: ../b.yaml } }\n',
    // An identifier may also say nothing of the file.
    'schemas/named.yaml': '{ $id: urn:example:named, items: { $ref: b.yaml } }\n',
  });
  expect(document.root.components).toMatchObject({
    schemas: {
      a: { properties: { b: { $ref: '#/components/schemas/b' }, c: { $ref: '#/components/schemas/c' } } },
      c: { items: { $ref: '#/components/schemas/b' } },
      named: { items: { $ref: '#/components/schemas/b' } },
    },
  });
  expect(reasons(document)).toEqual([
    'a.yaml:5:8: https://other.invalid/d.yaml cannot be resolved: https://other.invalid/d.yaml is not on this machine, and is not fetched',
  ]);
});

test('a dynamic reference becomes an ordinary one if only one schema has its anchor', () => {
  const { root, broken, locate } = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { items: { $dynamicRef: '#item', minLength: 1 }, $defs: { item: { $dynamicAnchor: item } } }
    B: { items: { $dynamicRef: '#part' }, $defs: { one: { $dynamicAnchor: part } } }
    C: { $defs: { two: { $dynamicAnchor: part } } }
    D: { items: { $dynamicRef: '#gone' }, examples: [{ $dynamicRef: '#item' }] }
    E: { $ref: 'more.yaml#/E' }
`,
    'more.yaml': "E:\n  items: { $dynamicRef: '#plain' }\n  $defs: { plain: { $anchor: plain } }\n",
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: {
      A: { items: { $ref: '#/components/schemas/A/$defs/item', minLength: 1 } },
      B: { items: { $dynamicRef: '#part' } },
      D: { items: { $dynamicRef: '#gone' }, examples: [{ $dynamicRef: '#item' }] },
      more_E: { items: { $ref: '#/components/schemas/more_E/$defs/plain' } },
    },
  });
  expect(locate?.('#/components/schemas/A/items/minLength')).toEqual({
    file: 'openapi.yaml',
    line: 5,
    column: 41,
  });
  expect(locate?.('#/components/schemas/more_E/items')).toEqual({ file: 'more.yaml', line: 2, column: 3 });
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

test('every unresolved reference is reported with its place, and the other parts are kept', () => {
  const document = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { $ref: '#/components/schemas/Missing', description: kept }
    B: { $ref: 'missing.yaml#/B' }
    C: { $ref: 'https://example.invalid/c.yaml' }
    D: { $ref: '../secret.yaml#/D' }
    E: { $ref: '/etc/hostname' }
    F: { type: string }
`,
  });
  expect(reasons(document)).toEqual([
    'openapi.yaml:5:10: #/components/schemas/Missing cannot be resolved',
    'openapi.yaml:6:10: missing.yaml#/B cannot be resolved: there is no file missing.yaml',
    'openapi.yaml:7:10: https://example.invalid/c.yaml cannot be resolved: https://example.invalid/c.yaml is not on this machine, and is not fetched',
    'openapi.yaml:8:10: ../secret.yaml#/D cannot be resolved: it is outside the folder of the document (--allow-outside reads it)',
    'openapi.yaml:9:10: /etc/hostname cannot be resolved: it is outside the folder of the document (--allow-outside reads it)',
  ]);
  expect(document.root.components).toEqual({
    schemas: { A: { description: 'kept' }, B: {}, C: {}, D: {}, E: {}, F: { type: 'string' } },
  });
});

test.each([
  ['//host/a.yaml', 'File URL host must be "localhost" or empty on linux'],
  ['a%2Fb.yaml', 'File URL path must not include encoded / characters'],
  ['a%zz.yaml', 'URI malformed'],
])('the address %s of no file is reported', (reference, reason) => {
  const schemas = { A: { $ref: reference } };
  const text = JSON.stringify({ openapi: '3.1.0', components: { schemas } });
  expect(reasons(bundle({ 'openapi.yaml': text }))).toEqual([
    expect.stringMatching(new RegExp(`${reference} cannot be resolved: ${reason}$`)),
  ]);
});

test.each(['00', '', '1e0', '-', '1'])('the step "%s" names no item of a list of one', (step) => {
  const { broken } = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { allOf: [{}] }, B: { $ref: '#/components/schemas/A/allOf/${step}' } } }\n`,
  });
  expect(broken).toHaveLength(1);
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

test('path items that refer to each other in a circle are reported', () => {
  const document = bundle({
    'openapi.yaml': `${head}paths: { /a: { $ref: 'a.yaml#/A' } }\n`,
    'a.yaml': "A: { $ref: '#/B' }\nB: { $ref: '#/A' }\n",
  });
  expect(document.root.paths).toEqual({ '/a': {} });
  expect(reasons(document)).toEqual(['a.yaml:2:6: #/A cannot be resolved: it is circular']);
});

test('references in a circle are broken, and references to them are not', () => {
  const document = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { $ref: '#/components/schemas/A' }
    B: { $ref: '#/components/schemas/C' }
    C: { $ref: '#/components/schemas/B' }
    D: { $ref: '#/components/schemas/A' }
    E: { allOf: [{ $ref: '#/components/schemas/E' }] }
`,
  });
  expect(reasons(document).map((line) => line.replace(/^.*?: /, ''))).toEqual([
    '#/components/schemas/A cannot be resolved: it is circular',
    '#/components/schemas/C cannot be resolved: it is circular',
    '#/components/schemas/B cannot be resolved: it is circular',
  ]);
  expect(document.root.components).toEqual({
    schemas: {
      A: {},
      B: {},
      C: {},
      D: { $ref: '#/components/schemas/A' },
      E: { allOf: [{ $ref: '#/components/schemas/E' }] },
    },
  });
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

test.each(['3.0.3', '3.1.0', '3.2.0'])(
  'in OpenAPI %s, a path item has the keywords beside its reference and those of the target',
  (version) => {
    const { broken, root, locate } = bundle({
      'openapi.yaml': `openapi: ${version}
paths:
  /a: { get: { operationId: getA } }
  /b:
    $ref: '#/paths/~1a'
    delete: { operationId: deleteB }
  /c: { $ref: '#/paths/~1b', put: { operationId: putC } }
  /d: { $ref: '#/paths/~1b' }
  /e: { $ref: 'more.yaml#/e', summary: E }
`,
      'more.yaml': "e: { $ref: 'openapi.yaml#/paths/~1c', patch: { operationId: patchE } }\n",
    });
    const [get, del] = [{ operationId: 'getA' }, { operationId: 'deleteB' }];
    expect(broken).toEqual([]);
    expect(root.paths).toEqual({
      '/a': { get },
      '/b': { get, delete: del },
      '/c': { get, delete: del, put: { operationId: 'putC' } },
      '/d': { $ref: '#/paths/~1b' },
      '/e': {
        get,
        delete: del,
        put: { operationId: 'putC' },
        patch: { operationId: 'patchE' },
        summary: 'E',
      },
    });
    const lines = ['/b', '/b/get', '/b/delete', '/c/get', '/c/delete', '/c/put', '/e/patch', '/e/summary'];
    expect(
      lines.map((path) => {
        const [, item = '', ...steps] = path.split('/');
        const { file, line, column } = locate?.(pointerTo('#/paths', `/${item}`, ...steps)) ?? {};
        return `${path} ${file}:${line}:${column}`;
      }),
    ).toEqual([
      '/b openapi.yaml:4:3',
      '/b/get openapi.yaml:3:9',
      '/b/delete openapi.yaml:6:5',
      '/c/get openapi.yaml:3:9',
      '/c/delete openapi.yaml:6:5',
      '/c/put openapi.yaml:7:30',
      '/e/patch more.yaml:1:39',
      '/e/summary openapi.yaml:9:31',
    ]);
  },
);

test('a path item that contains itself in a callback becomes inline only once', () => {
  const callbacks = {
    done: { '{$request.body#/url}': { $ref: '#/components/pathItems/P', summary: 'again' } },
  };
  const { broken, root } = bundle({
    'openapi.yaml': JSON.stringify({
      openapi: '3.1.0',
      components: { pathItems: { P: { post: { callbacks } } } },
    }),
  });
  expect(broken).toEqual([]);
  expect(root.components).toEqual({
    pathItems: {
      P: {
        post: { callbacks: { done: { '{$request.body#/url}': { post: { callbacks }, summary: 'again' } } } },
      },
    },
  });
  const outside = bundle({
    'openapi.yaml': `${head}paths: { /a: { $ref: 'a.yaml#/P' } }\n`,
    'a.yaml': "P: { post: { callbacks: { done: { url: { $ref: '#/P' } } } } }\n",
  });
  expect(reasons(outside)).toEqual(['a.yaml:1:42: #/P cannot be resolved: it is circular']);
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
  ['nowhere.yaml', 'there is no file nowhere.yaml'],
  ['more.yaml', 'it is not a list'],
  ['more.yaml#/circle', 'it is circular'],
  ['#/components/schemas/A/allOf', 'it is circular'],
])('a list at %s cannot be resolved: %s', ($ref, reason) => {
  const document = bundle({
    'openapi.yaml': `${head}components: { schemas: { A: { allOf: ${JSON.stringify({ $ref })} } } }\n`,
    'more.yaml': "circle: [{ allOf: { $ref: '#/circle' } }]\n",
  });
  expect(reasons(document)).toEqual([expect.stringMatching(new RegExp(`cannot be resolved: ${reason}$`))]);
});

test.each(['#/paths', '#/components/schemas/A', 'nowhere.yaml'])(
  'a reference of a group to %s cannot be resolved',
  ($ref) => {
    const group = JSON.stringify({ $ref });
    const text = `${head}paths: ${group}\ncomponents: { schemas: ${group} }\n`;
    expect(bundle({ 'openapi.yaml': text }).broken).toHaveLength($ref === '#/paths' ? 1 : 2);
  },
);

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

test.each([
  ['- 1\n', 'openapi.yaml cannot be read: it is not an OpenAPI document'],
  ['asyncapi: 3.0.0\n', 'openapi.yaml cannot be read: it is not an OpenAPI document'],
])('%j is not a document', (text, message) => {
  expect(() => bundle({ 'openapi.yaml': text })).toThrow(message);
});

describe('a document of OpenAPI 3.2 with its own address', () => {
  const thing = { thing: { $ref: 'things.yaml#/Thing' } };
  const document = (self: string, schemas: JsonObject = thing) =>
    JSON.stringify({
      openapi: '3.2.0',
      $self: self,
      info: { title: 'Things', version: '1' },
      components: { schemas },
    });
  const hoisted = { thing: { $ref: '#/components/schemas/Thing' }, Thing: { type: 'string' } };
  const strings = 'Thing: { type: string }\n';
  const integers = 'Thing: { type: integer }\n';

  test('references are relative to a relative address', () => {
    const { root, broken } = bundle({
      'openapi.yaml': document('published/openapi.yaml'),
      'things.yaml': integers,
      'published/things.yaml': strings,
    });
    expect([objectAt(root, 'components').schemas, broken]).toEqual([hoisted, []]);
  });

  test.each([
    ['a relative reference', thing],
    ['an absolute reference', { thing: { $ref: 'https://api.example.com/v2/things.yaml#/Thing' } }],
  ])(
    '%s to a document in the same folder of the address leads to the file in the same folder',
    (_, schemas) => {
      const { root, broken } = bundle({
        'openapi.yaml': document('https://api.example.com/v2/openapi.yaml', schemas),
        'things.yaml': strings,
      });
      expect([objectAt(root, 'components').schemas, broken]).toEqual([hoisted, []]);
    },
  );

  test('a reference to the document’s own address and a fragment refer to the document', () => {
    const self = 'https://api.example.com/v2/openapi.yaml';
    const schemas = {
      A: { type: 'string' },
      B: { $ref: `${self}#/components/schemas/A` },
      C: { $ref: '#/components/schemas/A' },
    };
    const { root, broken } = bundle({ 'openapi.yaml': document(self, schemas) });
    const same = { $ref: '#/components/schemas/A' };
    expect([objectAt(root, 'components').schemas, broken]).toEqual([
      { A: { type: 'string' }, B: same, C: same },
      [],
    ]);
  });

  test('a reference to another address is reported', () => {
    const schemas = { thing: { $ref: 'https://other.example.com/things.yaml#/Thing' } };
    const found = bundle({ 'openapi.yaml': document('https://api.example.com/openapi.yaml', schemas) });
    expect(reasons(found)).toEqual([
      expect.stringContaining('https://other.example.com/things.yaml is not on this machine'),
    ]);
  });

  test('before OpenAPI 3.2, $self has no effect', () => {
    const { root } = bundle({
      'openapi.yaml': document('published/openapi.yaml').replace('3.2.0', '3.1.0'),
      'things.yaml': strings,
    });
    expect(objectAt(root, 'components').schemas).toEqual(hoisted);
  });
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
