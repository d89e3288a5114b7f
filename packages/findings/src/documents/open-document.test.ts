import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { DocumentError, fileReader, objectAt, openContract, pointerTo, valueAt } from '@lunarest/openapi';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { openComparable } from './open-comparable.ts';
import { openDocument } from './open-document.ts';

const folder = temporaryFolder();

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

/** The message of the DocumentError that a function throws. */
function reasonFor(open: () => unknown): string {
  try {
    open();
  } catch (cause) {
    if (cause instanceof DocumentError) return cause.message;
    throw cause;
  }
  throw new Error('it did not throw');
}

test('files that refer to each other become one document, and integers keep all digits', () => {
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
])('%s is located in its file', (pointer, file, line, column) => {
  const { locate } = openDocument(join(folder, 'openapi.yaml'));
  expect(locate?.(pointer)).toEqual({ file: join(folder, file), line, column });
});

const cut = "Quoted object key or end of object '}' expected but reached end of input (line 1, column 2)";

test.each([
  [
    'to a missing file',
    'missing.yaml#/things',
    `missing.yaml#/things cannot be resolved: there is no file ${join(folder, 'missing.yaml')}`,
  ],
  ['to a missing place', 'paths/things.yaml#/missing', 'paths/things.yaml#/missing cannot be resolved'],
  [
    'to another machine',
    'https://example.invalid/a.yaml',
    'https://example.invalid/a.yaml cannot be resolved: https://example.invalid/a.yaml is not on this machine, and is not fetched',
  ],
  [
    'to an invalid file',
    'broken.json',
    `broken.json cannot be resolved: ${join(folder, 'broken.json')} cannot be read: ${cut}`,
  ],
])('a reference %s is reported with its line', (_, reference, message) => {
  const file = join(folder, 'reference.yaml');
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(file, entry.replace(/\$ref:.*/, `$ref: '${reference}'`));
  const messages = (openDocument(file).broken ?? []).map((broken) => broken.message);
  expect(messages).toEqual([`${file}:5:5: ${message}`]);
});

test('files outside of the folder are read only with the option allowOutside', () => {
  const file = join(folder, 'paths/outside.yaml');
  const parameter = entry.replace(
    / {4}\$ref:.*/,
    "    get: { parameters: [{ $ref: '../parameters.json#/Limit' }], responses: {} }",
  );
  writeFileSync(file, parameter);
  expect((openDocument(file).broken ?? []).map(({ reason }) => reason)).toEqual([
    'it is outside the folder of the document (--allow-outside reads it)',
  ]);
  const { broken, root } = openDocument(file, { allowOutside: true });
  expect({ broken, parameters: objectAt(objectAt(root, 'components'), 'parameters') }).toEqual({
    broken: [],
    parameters: {
      Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 99999999999999998n } },
    },
  });
});

test.each([
  ['cut.json', '{', cut],
  ['async.yaml', "asyncapi: 3.0.0\ninfo: { title: Things, version: '1' }\n", 'it is not an OpenAPI document'],
  ['list.yaml', '- 1\n', 'it is not an OpenAPI document'],
])('%s, which is not an OpenAPI document, is named once in the error', (name, text, reason) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  expect(reasonFor(() => openDocument(file))).toBe(`${file} cannot be read: ${reason}`);
});

test('a pipe is refused', () => {
  const pipe = join(folder, 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);
  expect(reasonFor(() => openDocument(pipe))).toBe(`${pipe} is not a file`);
});

test('a file that a revision does not have is reported without the message of git', () => {
  expect(reasonFor(() => openDocument('HEAD:missing.yaml'))).toBe('HEAD has no file missing.yaml');
});

const unknown = (name: string) => `"${name}" is not a release (14 and 17), a file or a git revision.`;

test.each([
  ['HEAD:missing.yaml:5', 'HEAD has no file missing.yaml:5'],
  ['HEAD^{/of: message}:missing.yaml', unknown('HEAD^{/of: message}:missing.yaml')],
  ['HEAD:', unknown('HEAD:')],
])(
  'a colon in braces belongs to the revision, and a later one to the path, as for git: %s',
  (name, reason) => {
    expect(reasonFor(() => openDocument(name))).toBe(reason);
  },
);

const swagger = `swagger: '2.0'
info: { title: Things, version: '1' }
host: api.invalid
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /things:
    post:
      operationId: makeThing
      parameters:
        - { in: query, name: ids, type: array, items: { type: string }, collectionFormat: csv }
        - { in: body, name: thing, required: true, schema: { $ref: '#/definitions/Thing' } }
      responses:
        '200': { description: The thing., schema: { $ref: '#/definitions/Thing' } }
definitions:
  Thing:
    type: object
    properties:
      id: { type: integer, maximum: 99999999999999999 }
      note: { type: string, x-nullable: true }
`;

describe('Swagger 2.0', () => {
  const file = join(folder, 'swagger.yaml');
  writeFileSync(file, swagger);

  test('is converted to OpenAPI 3', async () => {
    const { root } = await openComparable(file);
    expect(root).toEqual({
      openapi: '3.0.0',
      info: { title: 'Things', version: '1' },
      servers: [{ url: 'https://api.invalid/v1' }],
      paths: {
        '/things': {
          post: {
            operationId: 'makeThing',
            parameters: [
              {
                in: 'query',
                name: 'ids',
                style: 'form',
                explode: false,
                schema: { type: 'array', items: { type: 'string' } },
              },
            ],
            requestBody: {
              required: true,
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
            responses: {
              '200': {
                description: 'The thing.',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Thing: {
            type: 'object',
            properties: {
              id: { type: 'integer', maximum: 99999999999999999n },
              note: { type: 'string', nullable: true },
            },
          },
        },
      },
    });
  });

  test('keeps styles of lists that OpenAPI 3 does not have', async () => {
    const lists = join(folder, 'lists.yaml');
    const header = '{ type: array, items: { type: string }, collectionFormat: pipes }';
    writeFileSync(
      lists,
      swagger
        .replace('collectionFormat: csv', 'collectionFormat: tsv')
        .replace('description: The thing.', `description: The thing., headers: { Ids: ${header} }`),
    );
    const { root } = await openComparable(lists);
    const styleAt = (...steps: readonly (string | number)[]) =>
      valueAt(root, pointerTo('#', 'paths', '/things', 'post', ...steps, 'style'));
    expect(styleAt('parameters', 0)).toBe('tabDelimited');
    expect(styleAt('responses', '200', 'headers', 'Ids')).toBe('pipeDelimited');
  });

  test.each([
    ['#/components/schemas/Thing/properties/id/maximum', 21, 28],
    ['#/paths/~1things/post/responses/200/content/application~1json/schema', 16, 43],
    ['#/paths/~1things/post/requestBody/content/application~1json', 14, 11],
    ['#/servers', 3, 1],
  ])('%s is located in the original document', async (pointer, line, column) => {
    const { locate } = await openComparable(file);
    expect(locate?.(pointer)).toEqual({ file, line, column });
  });

  test('is recognized if its version has no quotes', async () => {
    const bare = join(folder, 'bare.yaml');
    writeFileSync(bare, swagger.replace("'2.0'", '2.0'));
    expect((await openComparable(bare)).root.openapi).toBe('3.0.0');
  });

  test('is the oldest version that can be compared', async () => {
    const old = join(folder, 'old.yaml');
    writeFileSync(old, "swagger: '1.2'\ninfo: { title: Things, version: '1' }\n");
    await expect(openComparable(old)).rejects.toThrow(
      new DocumentError(`${old} is Swagger 1.2; only Swagger 2.0 and OpenAPI 3 can be compared.`),
    );
  });
});

test('a broken reference of an overlay is reported with its line', () => {
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
  - { target: $, update: { x-luna-release: '1' } }
`,
  );
  expect(() => openContract(folder, fileReader)).toThrow(
    new DocumentError(`${overlay}:6:16: ../paths/things.yaml#/missing cannot be resolved`),
  );
});
