import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { checkKeywords } from './load-contract.ts';

const operation = { operationId: 'getThing', responses: { 200: { description: 'A thing.' } } };

test('a document of known keywords is accepted', () => {
  expect(() => checkKeywords({ openapi: '3.1.0', paths: { '/thing': { get: operation } } })).not.toThrow();
});

test.each<[string, JsonObject, string]>([
  ['an unknown extension', { 'x-luna-rolez': ['admin'] }, '#/paths//thing/get/x-luna-rolez'],
  ['an operation keyword that is not emitted', { deprecated: true }, '#/paths//thing/get/deprecated'],
  [
    'a schema keyword that is not emitted',
    schemaWith({ if: {} }),
    '#/paths//thing/get/responses/200/content/application/json/schema/if',
  ],
])('%s is refused, and the error has its place', (_, more, place) => {
  const document = { openapi: '3.1.0', paths: { '/thing': { get: { ...operation, ...more } } } };
  expect(() => checkKeywords(document)).toThrow(place);
});

function schemaWith(schema: JsonObject): JsonObject {
  return { responses: { 200: { description: 'A thing.', content: { 'application/json': { schema } } } } };
}
