import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { UsageError } from '../usage-error.ts';
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

test('files that refer to each other become one document, every digit kept', async () => {
  const { root } = await openDocument(join(folder, 'openapi.yaml'));
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
])('%s is found in its file again', async (pointer, file, line, column) => {
  const { locate } = await openDocument(join(folder, 'openapi.yaml'));
  expect(locate?.(pointer)).toEqual({ file: join(folder, file), line, column });
});

test.each([
  ['a reference that leads nowhere', "$ref: 'missing.yaml#/things'"],
  ['a reference to a place that is not there', "$ref: 'paths/things.yaml#/missing'"],
  ['a reference to another machine', "$ref: 'https://example.invalid/things.yaml'"],
])('%s is told to the user', async (_, reference) => {
  const file = join(folder, 'broken.yaml');
  writeFileSync(file, entry.replace(/\$ref:.*/, reference));
  await expect(openDocument(file)).rejects.toThrow(UsageError);
});
