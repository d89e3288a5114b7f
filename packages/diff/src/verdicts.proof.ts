// Compares the verdicts on random schemas and random edits with validation of values.
import { expect, test } from '@jest/globals';
import type { ChangeFinding } from '@lunarest/findings';
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import fc from 'fast-check';
import { diffDocuments } from './diff-documents.ts';
import { preparePair } from './witness/prepare.ts';
import { findValue } from './witness/search.ts';

const pointer = '#/paths/~1things/post/requestBody/content/application~1json/schema';

/** Small schemas over few names and bounds, so that edits overlap. */
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2 },
    fc.record(
      {
        type: fc.constant('integer'),
        minimum: fc.integer({ min: 0, max: 4 }),
        maximum: fc.integer({ min: 5, max: 9 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constant('string'),
        minLength: fc.nat({ max: 2 }),
        maxLength: fc.integer({ min: 3, max: 5 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({
      enum: fc.uniqueArray(fc.constantFrom('red', 'green', 'blue', 1), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('boolean', 'null', 'number') }),
    fc.record(
      { type: fc.constant('array'), items: tie('schema'), maxItems: fc.integer({ min: 1, max: 3 }) },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 2 }),
        required: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        additionalProperties: fc.boolean(),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 2, maxLength: 2 }) }),
  ),
}));

/** A schema and an edit of it: the part at an index becomes another schema, or loses a keyword. */
const edit = fc
  .record({ was: schema, other: schema, index: fc.nat(), removes: fc.boolean() })
  .map(({ was, other, index, removes }) => {
    const change = (part: JsonObject) => (removes ? shortened(part, index) : other);
    return { was, is: editAt(was, index % partsIn(was), change) };
  });

function partsIn(written: JsonObject): number {
  return 1 + childrenOf(written).reduce((sum, child) => sum + partsIn(child), 0);
}

function childrenOf({ items = null, anyOf, properties }: JsonObject): readonly JsonObject[] {
  const named = isObject(properties) ? Object.values(properties) : [];
  return [items, ...(isArray(anyOf) ? anyOf : []), ...named].filter((child) => isObject(child));
}

/** The schema in which the part at an index, counted from the top, is changed. */
function editAt(written: JsonObject, index: number, change: (part: JsonObject) => JsonObject): JsonObject {
  let left = index;
  const visit = (part: Json): Json => {
    if (!isObject(part)) return part;
    left -= 1;
    if (left === -1) return change(part);
    const { items, anyOf, properties } = part;
    const named = isObject(properties) ? Object.entries(properties) : [];
    return {
      ...part,
      ...(items === undefined ? {} : { items: visit(items) }),
      ...(isArray(anyOf) ? { anyOf: anyOf.map(visit) } : {}),
      ...(properties === undefined
        ? {}
        : { properties: Object.fromEntries(named.map(([name, child]) => [name, visit(child)])) }),
    };
  };
  const edited = visit(written);
  return isObject(edited) ? edited : written;
}

function shortened(part: JsonObject, index: number): JsonObject {
  const keywords = Object.keys(part);
  const lost = keywords[index % keywords.length];
  return Object.fromEntries(Object.entries(part).filter(([keyword]) => keyword !== lost));
}

/** A document whose one request has the schema. */
function documentOf(written: JsonObject): JsonObject {
  const content = { 'application/json': { schema: written } };
  const post = { requestBody: { required: true, content }, responses: { '204': { description: 'Done.' } } };
  return { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths: { '/things': { post } } };
}

function compare(base: JsonObject, revision: JsonObject): readonly ChangeFinding[] {
  return diffDocuments({ name: 'base', root: base }, { name: 'revision', root: revision });
}

/**
 * An open object accepts any value under a name that it does not describe; these checks assume that such
 * names are not sent.
 */
const byName: ReadonlySet<string> = new Set([
  'request-property-was-added',
  'request-property-was-added-as-required',
  'request-property-was-removed',
]);

/** The values that contradict the verdicts on the change from one schema to the other. */
function objections(was: JsonObject, is: JsonObject): readonly string[] {
  const [base, revision] = [documentOf(was), documentOf(is)];
  const findings = compare(base, revision);
  const pair = preparePair(base, revision);
  const side = (root: JsonObject) => ({ document: pair.document(root, 'request'), pointer });
  const sides = [
    ['clients', side(base), side(revision)],
    ['servers', side(revision), side(base)],
  ] as const;
  return sides.flatMap(([name, takes, refuses]) => {
    const breaking = findings.filter(({ verdict }) => verdict[name] === 'breaking');
    const wrong = breaking.filter(({ witnesses = [] }) => {
      const value: Json | undefined = witnesses.find(({ breaks }) => breaks === name)?.message.body;
      return (
        value === undefined ||
        takes.document.misfit(pointer, value) !== undefined ||
        refuses.document.misfit(pointer, value) === undefined
      );
    });
    if (wrong.length > 0) return [`breaking for ${name} without a witness: ${wrong[0]?.id}`];
    if (findings.some(({ verdict }) => verdict[name] !== 'compatible')) return [];
    if (findings.some(({ id }) => byName.has(id))) return [];
    const found = findValue({ takes, refuses, steps: [], textuality: 'json', samples: new Map() });
    return 'value' in found ? [`compatible for ${name}, but see ${JSON.stringify(found.value)}`] : [];
  });
}

test.each([
  ['a replacement of the schema', fc.record({ was: schema, is: schema }), 400],
  ['an edit', edit, 1_000],
])(
  'after %s every breaking verdict has a valid witness, and no sample contradicts a compatible one',
  (_, pairs, numRuns) => {
    fc.assert(
      fc.property(pairs, ({ was, is }) => {
        expect(objections(was, is)).toEqual([]);
      }),
      { seed: 1, numRuns },
    );
  },
);

/** Other ways to write the same schema. */
const rewritings: Readonly<Record<string, (written: JsonObject) => JsonObject>> = {
  'a schema as the only part of allOf': (written) => ({ allOf: [written] }),
  'a schema as the only alternative of oneOf': (written) => ({ oneOf: [written] }),
  'a type in a part of its own': ({ type = 'object', ...rest }) => ({ allOf: [{ type }, rest] }),
};

test.each(Object.entries(rewritings))('%s is not a change', (_, rewrite) => {
  const typed = schema.filter(({ type }) => typeof type === 'string');
  fc.assert(
    fc.property(typed, (written) => {
      expect(compare(documentOf(written), documentOf(rewrite(written)))).toEqual([]);
      expect(compare(documentOf(rewrite(written)), documentOf(written))).toEqual([]);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('null in the type is equivalent to null as an alternative', () => {
  const typed = schema.filter(({ type }) => typeof type === 'string' && type !== 'null');
  fc.assert(
    fc.property(typed, (written) => {
      const { type = '' } = written;
      const inType = { ...written, type: [type, 'null'] };
      const asAlternative = { anyOf: [written, { type: 'null' }] };
      expect(compare(documentOf(inType), documentOf(asAlternative))).toEqual([]);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('a reference is equivalent to its target', () => {
  fc.assert(
    fc.property(schema, (written) => {
      const referring = {
        ...documentOf({ $ref: '#/components/schemas/Thing' }),
        components: { schemas: { Thing: written } },
      };
      expect(compare(documentOf(written), referring)).toEqual([]);
    }),
    { seed: 4, numRuns: 200 },
  );
});
