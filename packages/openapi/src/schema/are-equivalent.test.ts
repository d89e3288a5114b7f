import { expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../json/json.ts';
import { areEquivalent } from './are-equivalent.ts';

const thing = { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } };

function same(base: Json, revision: Json, schemas: JsonObject = {}): boolean {
  const root = { components: { schemas } };
  return areEquivalent(
    { root, value: base, pointer: '#/base' },
    { root, value: revision, pointer: '#/revision' },
  );
}

test.each<[string, Json, Json]>([
  [
    'annotations and extensions',
    { type: 'string', title: 'a', 'x-a': 1 },
    { type: 'string', description: 'b' },
  ],
  [
    'the order of lists',
    { enum: ['a', 'b'], required: ['c', 'd'] },
    { enum: ['b', 'a'], required: ['d', 'c'] },
  ],
  [
    'the order of alternatives',
    { anyOf: [{ type: 'string' }, thing] },
    { anyOf: [thing, { type: 'string' }] },
  ],
  ['a reference instead of its target', { items: { $ref: '#/components/schemas/Thing' } }, { items: thing }],
  [
    'a reference to a reference',
    { $ref: '#/components/schemas/Also' },
    { $ref: '#/components/schemas/Thing', description: 'one' },
  ],
])('%s makes no difference', (_, base, revision) => {
  const schemas = { Thing: thing, Also: { $ref: '#/components/schemas/Thing' } };
  expect([same(base, revision, schemas), same(revision, base, schemas)]).toEqual([true, true]);
});

test.each<[string, Json, Json]>([
  ['a type', { type: 'string' }, { type: 'integer' }],
  ['a number of any size', { maximum: 99999999999999998n }, { maximum: 99999999999999999n }],
  ['a property named title', thing, { ...thing, properties: { id: { type: 'string' } } }],
  ['a constraint beside a reference', { $ref: '#/components/schemas/Thing', minProperties: 1 }, thing],
  ['the order of prefixItems', { prefixItems: [true, false] }, { prefixItems: [false, true] }],
  ['one of two equal alternatives', { anyOf: [thing, thing] }, { anyOf: [thing, { type: 'string' }] }],
])('%s makes a difference', (_, base, revision) => {
  const schemas = { Thing: thing };
  expect([same(base, revision, schemas), same(revision, base, schemas)]).toEqual([false, false]);
});

/** `count` schemas that each refer to those named by `targets`; the last one has a property of type `type`. */
function mutual(count: number, targets: (index: number) => readonly number[], type: string): JsonObject {
  const schemas = Array.from({ length: count }, (_, index): [string, Json] => {
    const references = targets(index).map((to): [string, Json] => [
      `p${to}`,
      { $ref: `#/components/schemas/S${to}` },
    ]);
    const own: [string, Json][] = index === count - 1 ? [['own', { type }]] : [];
    return [`S${index}`, { properties: Object.fromEntries([...references, ...own]) }];
  });
  return { components: { schemas: Object.fromEntries(schemas) } };
}

test.each([
  [
    'all refer to each other',
    40,
    (index: number) => Array.from({ length: 40 }, (_, to) => to).filter((to) => to !== index),
  ],
  ['each refers to the next, in a circle', 500, (index: number) => [(index + 1) % 500]],
])('schemas of which %s are compared completely', (_, count, targets) => {
  const first = (root: JsonObject) => ({ root, value: { $ref: '#/components/schemas/S0' }, pointer: '#/a' });
  const [one, equal, other] = [
    mutual(count, targets, 'string'),
    mutual(count, targets, 'string'),
    mutual(count, targets, 'null'),
  ];
  expect(areEquivalent(first(one), first(equal))).toBe(true);
  expect(areEquivalent(first(one), first(other))).toBe(false);
});

test('the heirs of a schema are compared if it has a discriminator without alternatives', () => {
  const root = (lives: string, discriminator: JsonObject): JsonObject => ({
    components: {
      schemas: {
        Pet: { type: 'object', ...discriminator },
        Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
        Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { lives: { type: lives } } }] },
      },
    },
  });
  const marked = { discriminator: { propertyName: 'kind' } };
  const pets = (document: JsonObject) => ({
    root: document,
    value: { items: { $ref: '#/components/schemas/Pet' } },
    pointer: '#/a',
  });
  expect(areEquivalent(pets(root('string', marked)), pets(root('string', marked)))).toBe(true);
  expect(areEquivalent(pets(root('string', marked)), pets(root('integer', marked)))).toBe(false);
  expect(areEquivalent(pets(root('string', {})), pets(root('integer', {})))).toBe(true);
});

test('schemas that were provisionally equal before a difference was found are compared again', () => {
  const schemas = (type: string): JsonObject => ({
    components: {
      schemas: {
        A: { properties: { b: { $ref: '#/components/schemas/B' }, own: { type } } },
        B: { properties: { a: { $ref: '#/components/schemas/A' } } },
      },
    },
  });
  const [base, revision] = [schemas('string'), schemas('integer')];
  const at = (root: JsonObject, name: string) => ({
    root,
    value: { $ref: `#/components/schemas/${name}` },
    pointer: '#/a',
  });
  expect(areEquivalent(at(base, 'A'), at(revision, 'A'))).toBe(false);
  expect(areEquivalent(at(base, 'B'), at(revision, 'B'))).toBe(false);
});

test('an object that several documents share is compared with the targets in each document', () => {
  const shared: JsonObject = { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] };
  const at = (type: string) => ({
    root: { components: { schemas: { A: { type } } } },
    value: { items: shared },
    pointer: '#/a',
  });
  const base = at('string');
  expect(areEquivalent(base, at('string'))).toBe(true);
  expect(areEquivalent(base, at('integer'))).toBe(false);
});

test('all schemas with the anchor of a dynamic reference are compared', () => {
  const at = (type: string, anchor: string) => {
    const value = { items: { $dynamicRef: '#item' }, $defs: { one: { $dynamicAnchor: 'item' } } };
    const schemas = { List: value, Other: { $dynamicAnchor: anchor, type } };
    return { root: { components: { schemas } }, value, pointer: '#/components/schemas/List' };
  };
  expect(areEquivalent(at('string', 'item'), at('string', 'item'))).toBe(true);
  expect(areEquivalent(at('string', 'item'), at('integer', 'item'))).toBe(false);
  expect(areEquivalent(at('string', 'item'), at('string', 'other'))).toBe(false);
  expect(areEquivalent(at('string', 'other'), at('integer', 'other'))).toBe(true);
});

test.each<[string, JsonObject, string, boolean]>([
  ['that a mapping selects', { cat: '#/components/schemas/Feline' }, 'integer', true],
  ['that a mapping selects by its name', { cat: 'Feline' }, 'integer', true],
  ['that a mapping selects and that changes', { cat: 'Feline' }, 'string', false],
  ['that another value selects', { tom: 'Feline' }, 'integer', false],
  ['that only its name selects', {}, 'integer', false],
])('an heir that has another name and %s', (_, mapping, type, same) => {
  const at = (name: string, selected: JsonObject, lives: string) => {
    const Pet: JsonObject = { discriminator: { propertyName: 'kind', mapping: selected } };
    const part = { properties: { lives: { type: lives } } };
    const schemas: JsonObject = { Pet, [name]: { allOf: [{ $ref: '#/components/schemas/Pet' }, part] } };
    return { root: { components: { schemas } }, value: Pet, pointer: '#/components/schemas/Pet' };
  };
  const before: JsonObject = Object.keys(mapping).length === 0 ? {} : { cat: '#/components/schemas/Cat' };
  expect(areEquivalent(at('Cat', before, 'integer'), at('Feline', mapping, type))).toBe(same);
});

test.each<[string, JsonObject, JsonObject, boolean]>([
  ['that a mapping selects', { cat: '#/components/schemas/Cat' }, { cat: 'Feline' }, true],
  ['that its name selects', {}, {}, false],
])('an alternative that has another name and %s', (_, before, after, same) => {
  const at = (name: string, mapping: JsonObject, kind: JsonObject) => ({
    root: { components: { schemas: { [name]: { properties: { kind } } } } },
    value: {
      oneOf: [{ $ref: `#/components/schemas/${name}` }],
      discriminator: { propertyName: 'kind', mapping },
    },
    pointer: '#/a',
  });
  const text = { type: 'string' };
  const listed = { enum: ['cat', 'tom'] };
  expect(areEquivalent(at('Cat', before, text), at('Feline', after, text))).toBe(same);
  expect(areEquivalent(at('Cat', before, listed), at('Feline', after, listed))).toBe(true);
});
