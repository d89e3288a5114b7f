// Values of wrong types in the documents of any author: each has findings that name it, and none ends the lint.
import { expect, test } from '@jest/globals';
import { bundleDocument, type Json, type JsonObject, showJson } from '@lunarest/openapi';
import { lintDocument } from '../lint-document.ts';
import { done, exchange, found, misfit } from '../testing/foreign-documents.ts';

const version32 = (members: JsonObject): Json => ({
  openapi: '3.2.0',
  info: { title: 'Things', version: '1' },
  paths: {},
  ...members,
});

test('a rule of the engine that fails only beside a wrong value is skipped and reported', async () => {
  const tags: Json = [{ name: 'a' }, { name: 'b', parent: 'a' }];
  const lines = await found(version32({ $self: null, tags }));
  expect(lines.filter((line) => /^(spec|struct)/.test(line))).toEqual([
    'struct: Expected type `string` but got `null`.',
    'spec-no-invalid-tag-parents: The rule cannot look at this document',
  ]);
});

test('the parent of a tag may be a letter of its name', async () => {
  const rule = 'spec-no-invalid-tag-parents';
  const tags: Json = [{ name: 'v1', parent: 'v' }, { name: 'v' }];
  expect(await found(version32({ tags }), rule)).toEqual([]);
  const circle: Json = [
    { name: 'v1', parent: 'v' },
    { name: 'v', parent: 'v1' },
  ];
  expect(await found(version32({ tags: circle }), rule)).toHaveLength(2);
});

test('a parameter without a name is called so', async () => {
  const nameless = { in: 'path', required: true, schema: { type: 'integer' }, example: 'a' };
  const links = { again: { operationId: 'getThings' } };
  const get = {
    operationId: 'getThings',
    parameters: [nameless],
    responses: { '200': { description: 'Done.', links } },
  };
  const lines = await found({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/things': { get } },
    components: { parameters: { A: nameless } },
  });
  expect(lines.filter((line) => /undefined/.test(line.replace('path-parameters-defined', '')))).toEqual([]);
  expect(
    lines.filter((line) => line.includes('without a name')).map((line) => line.split(' does ')[0]),
  ).toEqual([
    `${misfit}: The example of the parameter without a name`,
    `${misfit}: The example of the parameter without a name`,
    'parameters-and-properties-are-described: The parameter without a name is not described in a sentence',
  ]);
});

test('parameters without a name or a place, and tags without a name, are not compared', async () => {
  const parameters: Json = [{}, {}, { in: 'query' }, { in: 'query' }, { name: 'a' }, { name: 'a' }];
  const lines = await found({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    tags: [{}, {}],
    paths: { '/a': { get: { parameters, responses: done } } },
  });
  expect(lines.filter((line) => /^(operation-parameters-unique|no-duplicated)/.test(line))).toEqual([]);
  expect(lines).toContain('struct: The field `name` must be present on this level.');
});

test.each<[string, JsonObject, readonly string[]]>([
  ['as types of listed values', { type: {}, enum: ['a'] }, []],
  [
    'as listed values',
    { type: ['string', 'null'], enum: [{ a: 1 }] },
    ['no-enum-type-mismatch: Enum value `{"a":1}` must be of allowed types: `string,null`.'],
  ],
  [
    'as names of properties',
    { type: 'object', required: [{ a: 1 }] },
    [`no-required-schema-properties-undefined: Required property '{"a":1}' is not defined.`],
  ],
])('objects %s are shown', async (_, schema, expected) => {
  const lines = await found(exchange({ schema }));
  const ofValues = /^(no-enum|no-required)/;
  expect(lines.filter((line) => ofValues.test(line))).toEqual([...expected, ...expected]);
  expect(lines.filter((line) => line.includes('[object'))).toEqual([]);
});

test.each<[string, JsonObject]>([
  ['null as a property', { properties: { a: null } }],
  ['a type that is an object', { type: {} }],
])('a schema with %s is not valid, in these words', async (_, schema) => {
  expect(await found(exchange({ schema, sent: {} }), misfit)).toEqual([
    `${misfit}: The schema of the request body cannot be used: it is not valid JSON Schema`,
  ]);
});

test('a scope or an operationId that is no text is reported for its type only', async () => {
  const flows = { clientCredentials: { tokenUrl: 'https://a.invalid', scopes: {} } };
  const links = { a: { operationId: {} } };
  const lines = await found({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    security: [{ a: [{}] }],
    paths: { '/a': { get: { responses: { '200': { description: 'Done.', links } } } } },
    components: { securitySchemes: { a: { type: 'oauth2', flows } } },
  });
  expect(lines.filter((line) => /^(security-scopes|links-lead|struct)/.test(line))).toEqual([
    'struct: Expected type `string` but got `object`.',
    'struct: Expected type `string` but got `object`.',
  ]);
});

test('the nullable listed values of Swagger 2.0 may be null', async () => {
  const document = (nullable: boolean): Json => ({
    swagger: '2.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses: done } } },
    definitions: { A: { type: 'string', 'x-nullable': nullable, enum: ['a', null] } },
  });
  expect(await found(document(true), 'no-enum-type-mismatch')).toEqual([]);
  expect(await found(document(false), 'no-enum-type-mismatch')).toHaveLength(1);
});

test.each(['type', 'list of types'])('null instead of its name as a %s is explained', async (where) => {
  const type = where === 'type' ? null : ['integer', null];
  const reader = { readText: () => showJson(exchange({ schema: { type } })), nameOf: () => 'api.json' };
  const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };
  const findings = await lintDocument(bundleDocument('api.json', '/api.json', { reader }), wishes);
  const advice = findings.filter(({ id }) => id === 'struct').map((finding) => finding.advice);
  expect(advice).toEqual(Array(2).fill("Write 'null' in quotes: it is the name of a type."));
});
