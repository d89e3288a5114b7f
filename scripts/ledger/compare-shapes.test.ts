import { expect, test } from '@jest/globals';
import { type JsonObject, objectAt } from '@lunarest/openapi';
import { compare } from './compare.ts';
import { contractFacts } from './contract-facts.ts';
import { pageFacts } from './page-facts.ts';

const page = {
  method: 'GET',
  path: '/thing',
  responses: [
    { status: 200, body: { id: 'string', port: 'integer or null', 'label?': 'string', tags: ['string'] } },
  ],
};
const schema: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'port', 'tags'],
  properties: {
    id: { type: 'string' },
    port: { allOf: [{ type: ['integer', 'null', 'string'] }, { type: ['integer', 'null'] }] },
    label: { $ref: '#/components/schemas/Label' },
    tags: { type: 'array', items: { type: 'string' } },
  },
};

function differences(change: JsonObject): readonly unknown[] {
  const content = { 'application/json': { schema: { ...schema, ...change } } };
  const operation = { operationId: 'getThing', responses: { 200: { description: '', content } } };
  const components = { schemas: { Label: { type: 'string' } } };
  const contract = contractFacts({ paths: { '/thing': { get: operation } }, components }).get('getThing');
  return contract === undefined ? [] : compare(pageFacts(page), contract);
}

test('a printed body and an equivalent body of the contract have no differences', () => {
  expect(differences({})).toEqual([]);
});

const properties = objectAt(schema, 'properties');
const { id: _, ...withoutId } = properties;

test.each<[string, JsonObject, string, boolean]>([
  ['a missing property', { properties: withoutId }, 'id', false],
  ['an additional property', { properties: { ...properties, more: {} } }, 'more', true],
  ['a type', { properties: { ...properties, id: { type: 'integer' } } }, 'id/type', false],
  ['a null', { properties: { ...properties, id: { type: ['string', 'null'] } } }, 'id/type', false],
  ['values', { properties: { ...properties, id: { type: 'string', enum: ['a'] } } }, 'id/values', true],
  [
    'items',
    { properties: { ...properties, tags: { type: 'array', items: { type: 'integer' } } } },
    'tags/items/type',
    false,
  ],
  ['a property that may be absent', { required: ['id', 'tags'] }, 'port/required', false],
  [
    'a property that is always present',
    { required: ['id', 'port', 'label', 'tags'] },
    'label/required',
    false,
  ],
  ['properties of any name', { additionalProperties: true }, '*', true],
])('they differ by %s', (_, change, about, added) => {
  expect(differences(change)).toContainEqual({ about: `responses/200/body/${about}`, added });
});
