// Documents and schemas with identifiers, to which references are relative.
import { describe, expect, test } from '@jest/globals';
import { type JsonObject, objectAt } from '../json/json.ts';
import { bundle, head, reasons } from '../testing/bundled.ts';

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

  test.each(['/specs/openapi.yaml', 'published/openapi.yaml'])(
    'references are relative to the file if there is no file beside the address %s',
    (self) => {
      const { root, broken } = bundle({ 'openapi.yaml': document(self), 'things.yaml': strings });
      expect([objectAt(root, 'components').schemas, broken]).toEqual([hoisted, []]);
    },
  );

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
