import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { lintDocument } from '../lint-document.ts';
import { leavesFirst } from './leaves-first.ts';

function chain(length: number): JsonObject {
  const reference = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
  const schemas = Array.from({ length }, (_, index) => [
    `S${index}`,
    { type: 'object', properties: index + 1 < length ? { next: reference(index + 1) } : {} },
  ]);
  const content = { 'application/json': { schema: reference(0) } };
  return {
    openapi: '3.1.0',
    info: { title: 'Chain', version: '1', license: { name: 'None', identifier: 'MIT' } },
    servers: [{ url: 'https://chain.invalid' }],
    security: [],
    paths: {
      '/s': {
        get: {
          operationId: 'getS',
          summary: 'Get S',
          description: 'Gives the first of all, with the others in it.',
          responses: { '200': { description: 'All.', content }, '400': { description: 'Refused.' } },
        },
      },
    },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

test('a chain that the engine can follow keeps its order', () => {
  const root = chain(100);
  expect(leavesFirst(root)).toBe(root);
});

test('a longer chain has the targets of references first', () => {
  const { components } = leavesFirst(chain(300));
  const names = Object.keys(Object(Object(components).schemas));
  expect(names).toEqual(Array.from({ length: 300 }, (_, index) => `S${299 - index}`));
});

test('a chain of any length can be linted', async () => {
  const rules = { 'lunarest/parameters-and-properties-are-described': 'off' };
  const found = await lintDocument(
    { name: 'chain', root: chain(3_000), broken: [] },
    { extends: ['recommended'], house: false, rules, ignore: [] },
  );
  expect(found).toEqual([]);
});
