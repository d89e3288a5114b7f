// References, and what is beside them, in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found, misfit } from '../testing/foreign-documents.ts';

test.each([
  ['3.0.3', 0],
  ['3.1.0', 1],
])('in OpenAPI %s, keywords next to a reference cause misfits of %d examples', async (version, count) => {
  const schema = { $ref: '#/components/schemas/Name', maxLength: 1 };
  const schemas = { Name: { type: 'string' } };
  expect(await found(exchange({ schema, schemas, sent: 'ab', version }), misfit)).toHaveLength(count);
});

test.each([
  ['3.0.3', []],
  ['3.1.0', ['must be integer']],
])('in OpenAPI %s, examples next to a reference have the errors %j', async (version, reasons) => {
  const schemas = {
    Size: { type: 'integer' },
    Box: { type: 'object', properties: { size: { $ref: '#/components/schemas/Size', example: 'large' } } },
  };
  const lines = await found(
    exchange({ schema: { $ref: '#/components/schemas/Box' }, schemas, version }),
    misfit,
  );
  expect(lines).toEqual(
    reasons.map((reason) => `${misfit}: The example of the schema size does not match its schema: ${reason}`),
  );
});

test('a mapping can name an existing component, and not a missing one', async () => {
  const pet = (dog: string): Json => ({
    oneOf: [{ $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { dog } },
  });
  const schemas = { Dog: { type: 'object', properties: { kind: { type: 'string' } } } };
  expect(await found(exchange({ schema: pet('Dog'), schemas }), 'no-unresolved-refs')).toEqual([]);
  const missing = await found(exchange({ schema: pet('Hound'), schemas }), 'no-unresolved-refs');
  expect([...new Set(missing)]).toEqual(['no-unresolved-refs: Hound cannot be resolved']);
});

test('the parameters next to the reference of a path item apply to its operations', async () => {
  const parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const document = (parameters: Json): Json => ({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things/{id}': { $ref: '#/components/pathItems/Thing', parameters } },
    components: { pathItems: { Thing: { get: { responses: { '200': { description: 'OK.' } } } } } },
  });
  expect(await found(document([parameter]), 'path-parameters-defined')).toEqual([]);
  expect(await found(document([]), 'path-parameters-defined')).toHaveLength(1);
});

test.each([
  ['3.0.3', ['The header Location of 303', 'The parameter id', 'The property lid of Box']],
  ['3.1.0', []],
])(
  'in OpenAPI %s, a description next to a reference leaves these undescribed: %j',
  async (openapi, things) => {
    const description = 'Path of the thing that was found.';
    const components = {
      parameters: { Id: { name: 'id', in: 'query', schema: { type: 'string' } } },
      headers: { Place: { schema: { type: 'string' } } },
      schemas: {
        Lid: { type: 'object' },
        Box: { properties: { lid: { $ref: '#/components/schemas/Lid', description } } },
      },
    };
    const get = {
      parameters: [{ $ref: '#/components/parameters/Id', description }],
      responses: {
        '303': {
          description: 'Found.',
          headers: { Location: { $ref: '#/components/headers/Place', description } },
        },
      },
    };
    const document = { openapi, info: { title: 'T', version: '1' }, paths: { '/a': { get } }, components };
    const rule = 'parameters-and-properties-are-described';
    expect((await found(document, rule)).toSorted()).toEqual(
      things.map((thing) => `${rule}: ${thing} is not described in a sentence`),
    );
    expect(await found(document, 'locations-say-where-they-lead')).toHaveLength(things.length === 0 ? 0 : 1);
  },
);

test.each([
  ['#', 'the document'],
  ['', 'the document'],
  ['#/components/schemas', 'a collection'],
  ['#/components', 'the components'],
  ['#/paths', 'a collection'],
])('a reference to %j in the place of a schema is reported at its place only', async (reference, target) => {
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { A: { $ref: reference } } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toEqual([
    `documents-keep-the-specification: A reference to ${target} is in the place of a schema`,
  ]);
  expect(await found(document, 'struct')).toEqual([]);
});

test.each([
  [null, 'A reference is empty'],
  [5, 'A reference is not a text'],
  [{ a: 'b' }, 'A reference is not a text'],
])('a reference that is %j is one finding, which says that: %s', async ($ref, message) => {
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/things': {
        get: {
          parameters: [{ $ref }, { $ref }],
          requestBody: { $ref },
          responses: { '200': { $ref }, '201': { description: 'Made.', headers: { Location: { $ref } } } },
        },
      },
      '/boxes': { $ref },
    },
    components: {
      schemas: { Thing: { type: 'object', properties: { $ref: { type: 'string' }, box: { $ref } } } },
    },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(struct|operation-parameters)/.test(line))).toEqual(
    Array.from({ length: 7 }, () => `struct: ${message}`),
  );
});

test('a schema may refer to an extension with references that lead nowhere', async () => {
  const document: Json = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    components: { schemas: { A: { $ref: '#/x-parts/A' } } },
    'x-parts': { A: { allOf: [{ $ref: '#/nowhere' }, { $ref: 'a.yaml', description: 'A part.' }] } },
  };
  expect(await found(document, 'documents-keep-the-specification')).toEqual([]);
});
