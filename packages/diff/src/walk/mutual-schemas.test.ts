// Schemas that refer to each other: the number of paths through them grows with the factorial of their
// number; the number of comparisons must not.
import { expect, test } from '@jest/globals';
import { operationsTouchedBy } from '@lunarest/findings';
import type { Json, JsonObject } from '@lunarest/openapi';
import { diffDocuments } from '../diff-documents.ts';
import { largeContract } from '../testing/large-contract.ts';

test('each change in forty mutually recursive schemas is found once', () => {
  const findings = diffDocuments(
    { name: 'old', root: mutual(40, 11) },
    { name: 'new', root: mutual(40, 12) },
  );
  expect(findings.map(({ places }) => places[1]?.pointer).toSorted()).toEqual(
    indices(40)
      .map((index) => `#/components/schemas/S${index}/properties/name/maxLength`)
      .toSorted(),
  );
});

test('each change in 80 components that 160 operations share is found once, with all affected operations', () => {
  const size = { operations: 160, schemas: 80 };
  const findings = diffDocuments(
    { name: 'old', root: largeContract({ ...size, edition: 1 }) },
    { name: 'new', root: largeContract({ ...size, edition: 2 }) },
  );
  const pointers = findings.map(({ id, places }) => `${id} ${places[1]?.pointer}`);
  expect({ all: pointers.length, different: new Set(pointers).size }).toEqual({ all: 320, different: 320 });
  expect([...new Set(findings.map((finding) => operationsTouchedBy(finding).length > 40))]).toEqual([true]);
});

/** Schemas that each have a name of bounded length and refer to all of them. */
function mutual(count: number, maxLength: number): JsonObject {
  const content = { 'application/json': { schema: refer(0) } };
  return {
    openapi: '3.1.0',
    info: { title: 'Mutual', version: '1' },
    paths: { '/first': { get: { responses: { '200': { description: 'The first.', content } } } } },
    components: {
      schemas: Object.fromEntries(
        indices(count).map((index) => [`S${index}`, schema(count, maxLength)] as const),
      ),
    },
  };
}

function schema(count: number, maxLength: number): Json {
  const others = indices(count).map(
    (index) => [`p${index}`, { anyOf: [{ type: 'string' }, refer(index)] }] as const,
  );
  return {
    type: 'object',
    properties: { name: { type: 'string', maxLength }, ...Object.fromEntries(others) },
  };
}

function refer(index: number): Json {
  return { $ref: `#/components/schemas/S${index}` };
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
