import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type RuleFinding, UsageError } from '@lunarest/findings';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { lint } from './index.ts';
import { lintOpened, openByName } from './lint-by-name.ts';

const documents = fileURLToPath(new URL('../documents/', import.meta.url));
const folder = temporaryFolder();

test('the general rules apply to a contract in OpenAPI 3.0', async () => {
  const findings = await lint(join(documents, 'shelter-3.0.yaml'));
  expect(findings.map(line)).toEqual([
    'warning documents/shelter-3.0.yaml:9:5 operations-are-described: The operation has no description',
    'warning documents/shelter-3.0.yaml:13:102 examples-fit-their-schemas: The example of the parameter limit does not match its schema: must be < 100',
    'warning documents/shelter-3.0.yaml:22:21 examples-fit-their-schemas: The example of the answer 200 does not match its schema: /1/id must be integer',
    'warning documents/shelter-3.0.yaml:28:7 operations-are-described: The description repeats the summary',
    'warning documents/shelter-3.0.yaml:48:9 identifiers-are-exact: id is a number that can exceed 2^53',
    'note documents/shelter-3.0.yaml:13:11 parameters-and-properties-are-described: The parameter limit is not described in a sentence',
  ]);
});

test('a finding in OpenAPI 3.1 has file, line and column of the target of every reference', async () => {
  const findings = await lint(join(documents, 'library-3.1/openapi.yaml'));
  expect(findings.map(line)).toEqual([
    'error documents/library-3.1/books.yaml:17:1 operation-summary: Operation object should contain `summary` field.',
    'warning documents/library-3.1/books.yaml:15:42 examples-fit-their-schemas: The example Atlas of the answer 200 does not match its schema: /pages must be integer',
    'warning documents/library-3.1/books.yaml:19:3 operations-are-described: The description has fewer than four words',
    'warning documents/library-3.1/books.yaml:21:5 locations-say-where-they-lead: 303 redirects without a Location',
    'warning documents/library-3.1/openapi.yaml:11:5 nothing-described-is-ignored: The reference books.yaml#/lend is where OpenAPI has none, so that some tools ignore it',
    'warning documents/library-3.1/schemas.json:6:7 identifiers-are-exact: shelfId is a number that can exceed 2^53',
    'note documents/library-3.1/schemas.json:7:7 parameters-and-properties-are-described: The property pages of Book is not described in a sentence',
  ]);
});

const small = `openapi: 3.1.0
info: { title: Boxes, version: '1', license: { name: MIT, identifier: MIT } }
servers: [{ url: https://boxes.invalid }]
security: []
paths:
  /boxes:
    get:
      operationId: boxes
      summary: List boxes
      description: Gives every box that there is.
      responses: { '200': { description: The boxes. } }
`;

test.each([
  ['no redocly.yaml', undefined, ['warning 11 operation-4xx-response']],
  ['a redocly.yaml that extends a smaller set', 'extends: [minimal]', []],
  ['a redocly.yaml that names a smaller set without a list', 'extends: minimal', []],
  ['a redocly.yaml that extends nothing yet', 'extends:\nrules:\n', ['warning 11 operation-4xx-response']],
  [
    'a redocly.yaml that sets a rule of the engine and one of ours',
    'rules: { operation-4xx-response: error, lunarest/operation-id-begins-with-a-verb: warn }',
    ['error 11 operation-4xx-response', 'warning 8 operation-id-begins-with-a-verb'],
  ],
  [
    'a redocly.yaml with plugins and external files',
    'extends: [recommended, https://rules.invalid/set.yaml]\nplugins: [./nowhere.js]',
    ['warning 11 operation-4xx-response'],
  ],
])('with %s the rules have its settings', async (name, configuration, expected) => {
  const own = mkdtempSync(join(folder, `${name.length}-`));
  writeFileSync(join(own, 'api.yaml'), small);
  if (configuration !== undefined) writeFileSync(join(own, 'redocly.yaml'), configuration);
  const findings = await lint(join(own, 'api.yaml'));
  expect(findings.map(({ severity, id, places: [place] }) => `${severity} ${place?.line} ${id}`)).toEqual(
    expected,
  );
});

test.each([
  ['recommended', ['warning 11 operation-4xx-response']],
  ['luna', ['warning 8 operation-id-begins-with-a-verb', 'warning 11 operation-4xx-response']],
] as const)(
  'with the rules %s the house style applies or does not apply to another contract',
  async (rules, expected) => {
    const file = join(folder, 'small.yaml');
    writeFileSync(file, small);
    const { findings } = await lintOpened(await openByName([file]), rules);
    expect(findings.map(({ severity, id, places: [place] }) => `${severity} ${place?.line} ${id}`)).toEqual(
      expected,
    );
  },
);

test('a reference that is no text is an error', async () => {
  const file = join(folder, 'reference.yaml');
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: { title: Boxes, version: '1' }\npaths: {}\ncomponents: { schemas: { Box: { $ref: 5 } } }\n`,
  );
  const findings = await lint(file);
  expect(findings.filter(({ id }) => id === 'struct').map(line)).toEqual([
    `error ${file}:4:33 struct: A reference is not a text`,
  ]);
});

test.each([
  ['3.0.3', 'error'],
  ['3.1.0', 'warning'],
])('a misspelt keyword of a schema in OpenAPI %s is an %s', async (version, severity) => {
  const file = join(folder, 'keyword.yaml');
  writeFileSync(
    file,
    `openapi: ${version}\ninfo: { title: Boxes, version: '1' }\npaths: {}\ncomponents: { schemas: { Box: { typ: object } } }\n`,
  );
  const findings = await lint(file);
  expect(findings.filter(({ id }) => id === 'struct').map(line)).toEqual([
    `${severity} ${file}:4:33 struct: Property \`typ\` is not expected here.`,
  ]);
});

test('of an unused component that cannot be read, no part is taken for an unused component', async () => {
  const file = join(folder, 'unread.yaml');
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: { title: Boxes, version: '1' }\npaths: {}\ncomponents: { schemas: { Box: { title: {}, propertyNames: {} } } }\n`,
  );
  const findings = await lint(file);
  expect(findings.filter(({ id }) => id === 'struct' || id === 'no-unused-components').map(line)).toEqual([
    `error ${file}:4:33 struct: Expected type \`string\` but got \`object\`.`,
    `warning ${file}:4:26 no-unused-components: Component: "Box" is never used.`,
  ]);
});

test('a vocabulary is a map from URIs to booleans', async () => {
  const file = join(folder, 'vocabulary.yaml');
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: { title: Boxes, version: '1' }\npaths: {}\ncomponents: { schemas: { Box: { $vocabulary: { 'urn:a': true,\n 'urn:b': 1 } } } }\n`,
  );
  const findings = await lint(file);
  expect(findings.filter(({ id }) => id === 'struct').map(line)).toEqual([
    `error ${file}:5:2 struct: Expected type \`boolean\` but got \`integer\`.`,
  ]);
});

test.each(['3.1', "'4.0.0'", "'3.1'", '~'])('the version %s is refused with its place', async (version) => {
  const file = join(folder, 'version.yaml');
  writeFileSync(file, `info: { title: Boxes, version: '1' }\nopenapi: ${version}\npaths: {}\n`);
  const shown = version.replaceAll("'", '"').replace('~', 'null');
  await expect(lint(file)).rejects.toThrow(
    new UsageError(
      `${file}:2: ${shown} is not a version of OpenAPI as the specification writes it, for example '3.1.0'.`,
    ),
  );
});

test('with all rules every rule of the engine applies', async () => {
  const file = join(folder, 'small.yaml');
  writeFileSync(file, small);
  const { findings } = await lintOpened(await openByName([file]), 'all');
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'operation-tag-defined',
      'operation-id-begins-with-a-verb',
      'operation-4xx-response',
    ]),
  );
});

test('the rules of the engine, and ours for schemas, apply to Swagger 2.0', async () => {
  const file = join(folder, 'swagger.yaml');
  writeFileSync(
    file,
    `swagger: '2.0'
info: { title: Boxes, version: '1', license: { name: MIT, url: https://licenses.invalid } }
host: boxes.invalid
security: []
produces: [application/json]
paths:
  /boxes:
    get:
      operationId: boxes
      parameters:
        - { name: box, in: body, schema: { $ref: '#/definitions/Box' } }
        - { name: size, in: query, type: integer, default: large }
        - { name: name, in: query, type: string, pattern: '[' }
        - { name: tags, in: header, type: array, items: { type: string }, collectionFormat: ssv }
      responses: { default: { description: Anything., schema: { type: integer }, examples: { application/json: a } } }
definitions:
  Box: { type: object, properties: { size: { type: integer, minimum: 5, maximum: 2, example: a } } }
`,
  );
  const findings = await lint(file);
  expect(findings.map(({ id, places: [place] }) => `${place?.line}:${place?.column} ${id}`)).toEqual([
    '8:5 operation-summary',
    '13:50 documents-keep-the-specification',
    '17:61 documents-keep-the-specification',
    '12:51 examples-fit-their-schemas',
    '15:7 operation-4xx-response',
    '15:94 examples-fit-their-schemas',
    '17:85 examples-fit-their-schemas',
  ]);
});

test('Swagger 2.0 that cannot be converted is judged by the rules of the engine', async () => {
  const file = join(folder, 'odd-swagger.yaml');
  writeFileSync(file, "swagger: '2.0'\ninfo: Boxes\npaths: {}\n");
  expect((await lint(file)).map(({ id }) => id)).toContain('struct');
});

function line({ id, severity, message, places: [place] }: RuleFinding): string {
  return `${severity} ${place?.file}:${place?.line}:${place?.column} ${id}: ${message}`;
}
