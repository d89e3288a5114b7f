// Examples, defaults and listed values in the documents of any author.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, exchange, found, misfit } from '../testing/foreign-documents.ts';

test('properties can have the names of inherited members', async () => {
  const names = ['hasOwnProperty', 'toString', 'constructor'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const schema = { type: 'object', required: names, properties };
  const sent = { hasOwnProperty: 'a', toString: 'b', constructor: 'c' };
  const lines = await found(exchange({ schema, sent, answered: { hasOwnProperty: 'a' } }));
  expect(lines.filter((line) => /^(examples-|no-required-)/.test(line))).toEqual([
    `${misfit}: The example of the answer 201 does not match its schema: must have required property 'toString', must have required property 'constructor'`,
    'no-required-schema-properties-undefined: The rule cannot look at this document',
  ]);
});

test.each<[string, Json, number]>([
  ['that fits', { type: 'integer', default: 1 }, 0],
  ['of another type', { type: 'integer', default: '1' }, 2],
  ['outside the enumeration', { type: 'string', enum: ['a'], default: 'b' }, 2],
])('a default %s is checked: %j', async (_, schema, count) => {
  expect(await found(exchange({ schema }), misfit)).toEqual(
    Array(count).fill(expect.stringMatching(/: The default of the schema does not match its schema: /)),
  );
});

test.each<[string, Json, readonly string[]]>([
  ['that fits', { type: 'string', maxLength: 1, enum: ['a', 'b'] }, []],
  [
    'that is too long',
    { type: 'string', maxLength: 1, enum: ['a', 'bc'] },
    ['listed value', 'must NOT have more than 1 characters'],
  ],
  ['outside the bounds', { type: 'integer', minimum: 1, const: 0 }, ['constant', 'must be >= 1']],
  [
    'without the format',
    { enum: ['2024-02-29', 'today'], format: 'date' },
    ['listed value', 'must match format "date"'],
  ],
  ['of another type, which has a finding of its own', { type: 'string', maxLength: 1, enum: [10] }, []],
])('a listed value %s is checked: %j', async (_, schema, [noun, reason]) => {
  const lines =
    noun === undefined
      ? []
      : [`${misfit}: The ${noun} of the schema Odd does not match its schema: ${reason}`];
  expect(await found(exchange({ schema: {}, schemas: { Odd: schema } }), misfit)).toEqual(lines);
});

test('the dataValue of an example is checked since OpenAPI 3.2', async () => {
  const examples = { one: { dataValue: 'a', serializedValue: 'size=a' }, two: { dataValue: 1 } };
  const get = { parameters: [{ name: 'size', in: 'query', schema: { type: 'integer' }, examples }] };
  const document = { openapi: '3.2.0', info: { title: 'T', version: '1' }, paths: { '/a': { get } } };
  expect(await found(document, misfit)).toEqual([
    `${misfit}: The example one of the parameter size does not match its schema: must be integer`,
  ]);
});

test('nullable is not a keyword since OpenAPI 3.1, and the rest of the schema applies', async () => {
  const properties = {
    size: { type: 'integer' },
    name: { type: 'string', nullable: true },
    kind: { enum: ['a', { nullable: true }], nullable: true },
    nullable: true,
  };
  const schema = { type: 'object', properties, additionalProperties: false };
  const sent = { size: 'large', kind: { nullable: true }, nullable: false };
  const answered = { name: null };
  const reasons = async (version: string) => {
    const lines = await found(exchange({ schema, sent, answered, version }), misfit);
    return lines.map((line) => line.replace(/^.*?schema: /, ''));
  };
  expect(await reasons('3.1.0')).toEqual(['/size must be integer', '/name must be string']);
  expect(await reasons('3.2.0')).toEqual(['/size must be integer', '/name must be string']);
});

test.each<[Json, readonly string[]]>([
  [['a', null], []],
  [['a'], ['must be one of "a"']],
])(
  'in OpenAPI 3.0, null has with the listed values %j of a nullable schema the errors %j',
  async (listed, reasons) => {
    const schema: Json = { type: 'string', nullable: true, enum: listed };
    const lines = await found(exchange({ schema, sent: null, version: '3.0.3' }), misfit);
    expect(lines).toEqual(
      reasons.map(
        (reason) => `${misfit}: The example of the request body does not match its schema: ${reason}`,
      ),
    );
  },
);

test.each([null, false, 0, '', 'a'])('an example with the value %j has no externalValue', async (value) => {
  const examples: Json = { one: { value, externalValue: 'one.txt' } };
  const content: Json = { 'text/plain': { schema: {}, examples } };
  const post = { requestBody: { content }, responses: done };
  const document = (version: string): Json => ({
    openapi: version,
    info: { title: 'T', version: '1' },
    paths: { '/a': { post } },
  });
  const everything = async (version: string) => [
    ...(await found(document(version), 'documents-keep-the-specification')),
    ...(await found(document(version), 'no-example-value-and-externalValue')),
  ];
  expect(await everything('3.0.3')).toHaveLength(1);
  expect(await everything('3.1.0')).toHaveLength(1);
});
