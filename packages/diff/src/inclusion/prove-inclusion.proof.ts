// Compares proofs of inclusion with validation.
import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import fc from 'fast-check';
import { preparePair } from '../witness/prepare.ts';
import { findValue } from '../witness/search.ts';
import { isIncluded } from './prove-inclusion.ts';

const names = fc.constantFrom('a', 'b', 'c');
const patterns = fc.constantFrom('^a', 'b$', '^[ab]$', '');

/** Small schemas of many keywords over few names and values, so that many include each other. */
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonObject>({}, { not: {} }, { type: 'string' }, { type: 'integer' }),
    fc.record({ enum: fc.subarray(['a', 'b', 1, 2, null, true], { minLength: 1 }) }),
    fc.record({ minimum: fc.nat(3), exclusiveMaximum: fc.nat(4) }, { requiredKeys: [] }),
    fc.record({ multipleOf: fc.constantFrom(0.5, 1, 2, 3) }),
    fc.record({ minLength: fc.nat(2), maxLength: fc.nat(2), pattern: patterns }, { requiredKeys: [] }),
    fc.record({ not: tie('schema') }),
    fc
      .tuple(tie('schema'), fc.constantFrom('then', 'else'), tie('schema'))
      .map(([given, keyword, schema]) => ({ if: given, [keyword]: schema })),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(names, tie('schema'), { maxKeys: 2 }),
        required: fc.uniqueArray(names, { maxLength: 2 }),
        patternProperties: fc.dictionary(patterns, tie('schema'), { maxKeys: 1 }),
        additionalProperties: tie('schema'),
        minProperties: fc.nat(2),
        maxProperties: fc.nat(2),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        propertyNames: tie('schema'),
        dependentRequired: fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), { maxKeys: 2 }),
        dependentSchemas: fc.dictionary(names, tie('schema'), { maxKeys: 1 }),
      },
      { requiredKeys: [] },
    ),
    fc
      .tuple(tie('schema'), fc.constantFrom('unevaluatedProperties', 'unevaluatedItems'), tie('schema'))
      .map(([schema, keyword, others]) => ({ ...schema, [keyword]: others })),
    fc.record(
      {
        type: fc.constant('array'),
        items: tie('schema'),
        contains: tie('schema'),
        minContains: fc.nat(2),
        minItems: fc.nat(2),
        maxItems: fc.nat(2),
        uniqueItems: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    // Without `contains`, which Ajv ignores for an empty list together with `prefixItems`.
    fc.record(
      {
        prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        items: tie('schema'),
        maxItems: fc.nat(2),
      },
      { requiredKeys: ['prefixItems'] },
    ),
  ),
}));

/** A value of the first schema that the second refuses although it is proved to include the first. */
function objectionTo(inner: JsonObject, outer: JsonObject): string | undefined {
  const [one, other] = [{ components: { schemas: { S: inner } } }, { components: { schemas: { S: outer } } }];
  const pair = preparePair(one, other);
  const [takes, refuses] = [one, other].map((root) => ({
    document: pair.document(root, 'request'),
    pointer: '#/components/schemas/S',
  }));
  if (takes === undefined || refuses === undefined) throw new Error('two documents have two sides');
  const written = (side: typeof takes, value: JsonObject) => ({
    root: side.document.root,
    value,
    pointer: side.pointer,
  });
  if (!isIncluded(written(takes, inner), written(refuses, outer))) return undefined;
  const found = findValue({
    takes,
    refuses,
    steps: [],
    textuality: 'json',
    samples: pair.samples,
    most: 300,
  });
  return 'value' in found ? JSON.stringify(found.value) : undefined;
}

test.each([1, 2, 3, 4])('no value contradicts a proof between random schemas (%i)', (seed) => {
  fc.assert(
    fc.property(schema, schema, (inner, outer) => {
      expect(objectionTo(inner, outer)).toBeUndefined();
    }),
    { seed, numRuns: 600 },
  );
});

test.each([5, 6])('no value contradicts a proof between parts of one schema (%i)', (seed) => {
  fc.assert(
    fc.property(schema, schema, (one, other) => {
      expect(objectionTo({ allOf: [one, other] }, one)).toBeUndefined();
      expect(objectionTo(one, { anyOf: [one, other] })).toBeUndefined();
      expect(objectionTo(other, { oneOf: [one, other] })).toBeUndefined();
      expect(objectionTo({ anyOf: [one, other] }, other)).toBeUndefined();
    }),
    { seed, numRuns: 200 },
  );
});

test('most inclusions that hold by construction are proved', () => {
  const pairs = fc.sample(fc.tuple(schema, schema), { seed: 7, numRuns: 500 });
  const written = (value: JsonObject) => ({ root: {}, value, pointer: '#' });
  const proved = pairs.filter(([one, other]) =>
    isIncluded(written({ allOf: [structuredClone(one), other] }), written({ anyOf: [other, one] })),
  );
  expect(proved.length).toBeGreaterThanOrEqual(490);
});
