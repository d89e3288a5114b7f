import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { DocumentError, fileReader, openContract } from '@lunarest/openapi';
import { openComparable } from './open-comparable.ts';
import { openDocument } from './open-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    $ref: 'paths/things.yaml#/things'
`;

const paths = `things:
  get:
    parameters:
      - $ref: '../parameters.json#/Limit'
    responses:
      '200':
        description: Things.
        content:
          application/json:
            schema: { $ref: '#/Thing' }
Thing:
  type: object
  properties:
    id: { type: integer, maximum: 99999999999999999 }
`;

const parameters = `{
  "Limit": {
    "name": "limit", "in": "query",
    "schema": { "type": "integer", "maximum": 99999999999999998 }
  }
}
`;

mkdirSync(join(folder, 'paths'));
writeFileSync(join(folder, 'openapi.yaml'), entry);
writeFileSync(join(folder, 'paths/things.yaml'), paths);
writeFileSync(join(folder, 'parameters.json'), parameters);

/** Why something throws a DocumentError. */
function reasonFor(open: () => unknown): string {
  try {
    open();
  } catch (cause) {
    if (cause instanceof DocumentError) return cause.message;
    throw cause;
  }
  throw new Error('it did not throw');
}

test('files that refer to each other become one document, every digit kept', () => {
  const { root } = openDocument(join(folder, 'openapi.yaml'));
  expect(root.components).toEqual({
    parameters: {
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 99999999999999998n } },
    },
    schemas: {
      Thing: { type: 'object', properties: { id: { type: 'integer', maximum: 99999999999999999n } } },
    },
  });
});

test.each([
  ['#/info/title', 'openapi.yaml', 2, 9],
  ['#/paths/~1things', 'openapi.yaml', 4, 3],
  ['#/paths/~1things/get/responses/200', 'paths/things.yaml', 6, 7],
  ['#/components/schemas/Thing/properties/id/maximum', 'paths/things.yaml', 14, 26],
  ['#/components/parameters/Limit/schema/maximum', 'parameters.json', 4, 36],
])('%s is found in its file again', (pointer, file, line, column) => {
  const { locate } = openDocument(join(folder, 'openapi.yaml'));
  expect(locate?.(pointer)).toEqual({ file: join(folder, file), line, column });
});

const cut = "Quoted object key or end of object '}' expected but reached end of input at position 1";

test.each([
  [
    'to a file that is not there',
    'missing.yaml#/things',
    `missing.yaml#/things leads nowhere: there is no file ${join(folder, 'missing.yaml')}`,
  ],
  ['to a place that is not there', 'paths/things.yaml#/missing', 'paths/things.yaml#/missing leads nowhere'],
  [
    'to another machine',
    'https://example.invalid/a.yaml',
    'https://example.invalid/a.yaml leads nowhere: https://example.invalid/a.yaml is not on this machine, and is not fetched',
  ],
  [
    'to a file that cannot be read',
    'broken.json',
    `broken.json leads nowhere: ${join(folder, 'broken.json')} cannot be read: ${cut}`,
  ],
])('a reference %s is told with its line', (_, reference, told) => {
  const file = join(folder, 'reference.yaml');
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(file, entry.replace(/\$ref:.*/, `$ref: '${reference}'`));
  expect(reasonFor(() => openDocument(file))).toBe(`${file}:5:5: ${told}`);
});

test.each([
  ['cut.json', '{', cut],
  ['async.yaml', "asyncapi: 3.0.0\ninfo: { title: Things, version: '1' }\n", 'it is not an OpenAPI document'],
  ['list.yaml', '- 1\n', 'it is not an OpenAPI document'],
])('%s that is no document is told by name, once', (name, text, told) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  expect(reasonFor(() => openDocument(file))).toBe(`${file} cannot be read: ${told}`);
});

test('a file that a revision does not have is told without git', () => {
  expect(reasonFor(() => openDocument('HEAD:missing.yaml'))).toBe('HEAD has no file missing.yaml');
});

test('changes are told of OpenAPI 3 only', () => {
  const file = join(folder, 'swagger.yaml');
  writeFileSync(file, "swagger: '2.0'\ninfo: { title: Things, version: '1' }\npaths: {}\n");
  expect(openDocument(file).root.swagger).toBe('2.0');
  expect(() => openComparable(file)).toThrow(
    new DocumentError(`${file} is Swagger 2.0; changes can be told of OpenAPI 3 only.`),
  );
});

test('a broken reference of an overlay is told with its line', () => {
  const overlay = join(folder, 'releases/1.overlay.yaml');
  mkdirSync(join(folder, 'releases'));
  writeFileSync(
    overlay,
    `overlay: 1.0.0
info: { title: Things, version: '1' }
actions:
  - target: $.paths
    update:
      /more: { $ref: '../paths/things.yaml#/missing' }
`,
  );
  expect(() => openContract(folder, fileReader)).toThrow(
    new DocumentError(`${overlay}:6:16: ../paths/things.yaml#/missing leads nowhere`),
  );
});
