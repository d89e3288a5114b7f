import { expect, test } from '@jest/globals';
import type { Json, JsonObject } from '@lunarest/openapi';
import { diffDocuments } from '../diff-documents.ts';

function documentOf(schema: Json, schemas: JsonObject = {}): JsonObject {
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const post = { requestBody, responses: { '204': { description: 'Done.' } } };
  const info = { title: 'Long', version: '1' };
  return { openapi: '3.1.0', info, paths: { '/things': { post } }, components: { schemas } };
}

const indices = Array.from({ length: 50 }, (_, index) => index);

/** A property that requires the schema of another one, fifty times. */
function dependent(maxLength: number): JsonObject {
  const members = indices.map((index): [string, Json] => [
    `p${index}`,
    { properties: { [`q${index}`]: { type: 'string', maxLength } } },
  ]);
  return documentOf({ type: 'object', dependentSchemas: Object.fromEntries(members) });
}

/** Fifty schemas, each of which is a part of the one before. */
function chained(maxLength: number): JsonObject {
  const refer = (index: number): Json => ({ $ref: `#/components/schemas/S${index}` });
  const schemas = indices.map((index): [string, Json] => [
    `S${index}`,
    {
      allOf: [
        ...(index + 1 < indices.length ? [refer(index + 1)] : []),
        { type: 'object', properties: { [`p${index}`]: { type: 'string', maxLength } } },
      ],
    },
  ]);
  return documentOf(refer(0), Object.fromEntries(schemas));
}

function compare(edition: (maxLength: number) => JsonObject): void {
  diffDocuments({ name: 'old', root: edition(5) }, { name: 'new', root: edition(6) });
}

/** Number of calls of a function while `work` runs. */
function callsDuring<K extends string>(
  holder: Record<K, (...given: never[]) => unknown>,
  key: K,
  work: () => void,
): number {
  const { [key]: original } = holder;
  let count = 0;
  holder[key] = function counting(this: unknown, ...given: never[]) {
    count += 1;
    return original.apply(this, given);
  };
  try {
    work();
  } finally {
    holder[key] = original;
  }
  return count;
}

test('the members of dependentSchemas are looked up by name', () => {
  expect(callsDuring(Object, 'hasOwn', () => compare(dependent))).toBeLessThan(1_000_000);
});

test('the links of a chain of references are not collected anew at each link', () => {
  expect(callsDuring(Set.prototype, 'add', () => compare(chained))).toBeLessThan(200_000);
});
