// The names and the uses of components in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { exchange, found } from '../testing/foreign-documents.ts';

test('a component is used when a discriminator selects it or when a part of it is used', async () => {
  const kind: Json = { type: 'object', properties: { kind: { type: 'string' } } };
  const marked = (mapping: Json): Json => ({
    ...Object(kind),
    discriminator: { propertyName: 'kind', ...Object(mapping) },
  });
  const schemas = {
    Named: kind,
    Usual: kind,
    Chosen: marked({ mapping: { n: 'Named' }, defaultMapping: 'Usual' }),
    Pet: marked({}),
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
    Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }] },
    Parts: { $defs: { part: { type: 'string' } } },
    Tree: { $dynamicAnchor: 'node' },
    Bush: { $dynamicAnchor: 'node' },
    Alone: { allOf: [{ $ref: '#/components/schemas/Named' }] },
  };
  const schema = {
    type: 'object',
    properties: {
      chosen: { $ref: '#/components/schemas/Chosen' },
      pet: { $ref: '#/components/schemas/Pet' },
      part: { $ref: '#/components/schemas/Parts/$defs/part' },
      node: { $dynamicRef: '#node' },
    },
  };
  expect(await found(exchange({ schema, schemas, version: '3.2.0' }), 'no-unused-components')).toEqual([
    'no-unused-components: Component: "Alone" is never used.',
  ]);
});

test('components that only use themselves or each other are unused, and path items and callbacks too', async () => {
  const refersTo = (name: string): Json => ({
    type: 'object',
    properties: { a: { $ref: `#/components/schemas/${name}` } },
  });
  const schemas = {
    Alone: refersTo('Alone'),
    First: refersTo('Second'),
    Second: refersTo('First'),
    Below: refersTo('Below'),
    Above: { allOf: [{ $ref: '#/components/schemas/Below' }] },
    Parent: {
      type: 'object',
      discriminator: { propertyName: 'a' },
      properties: { a: { type: 'string' } },
      required: ['a'],
    },
    Heir: { allOf: [{ $ref: '#/components/schemas/Parent' }] },
    Used: refersTo('Used'),
    Linked: { type: 'string' },
  };
  const item = (name: string): Json => ({
    get: {
      responses: {
        '200': { description: 'OK.', content: { 'application/json': { schema: { $ref: name } } } },
        '404': { description: 'None.' },
      },
    },
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/a': item('#/components/schemas/Used'), '/b': { $ref: '#/components/pathItems/B' } },
    components: {
      schemas,
      pathItems: { A: item('#/components/schemas/Linked'), B: item('#/components/schemas/Used') },
      callbacks: { C: { '{$request.query.url}': { $ref: '#/components/pathItems/B' } } },
    },
  };
  const lines = await found(document, 'no-unused-components');
  expect(lines.map((line) => line.replace('no-unused-components: Component: ', '')).sort()).toEqual([
    '"A" is never used.',
    '"Above" is never used.',
    '"Alone" is used only by itself.',
    '"C" is never used.',
    '"First" is used only by components that it uses itself.',
    '"Heir" is used only by components that it uses itself.',
    '"Parent" is used only by components that it uses itself.',
    '"Second" is used only by components that it uses itself.',
  ]);
});

test('every component has a name that OpenAPI permits', async () => {
  const names = { 'A.b-c_1': {}, 'a b': {}, 'a/b': {} };
  const components = Object.fromEntries(
    ['schemas', 'pathItems', 'mediaTypes'].map((section) => [section, names]),
  );
  const lines = await found({ openapi: '3.2.0', info: { title: 'T', version: '1' }, components });
  expect(lines.filter((line) => /^(spec-components|documents)/.test(line))).toHaveLength(6);
});
