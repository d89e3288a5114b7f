import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleDocument } from '@lunarest/openapi';
import { lintDocument } from '../lint-document.ts';

const files: Readonly<Record<string, string>> = {
  '/api.yaml': `
openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things: { $ref: things.yaml }
components:
  schemas:
    Thing: { $ref: thing.yaml }
    Other: { $ref: other.yaml }
    Alone: { $ref: '#/components/schemas/Own' }
    Own: { type: string }
`,
  '/things.yaml': `
get:
  responses:
    '200': { description: All., content: { text/plain: { schema: { $ref: thing.yaml } } } }
    '400': { description: None., content: { text/plain: { schema: { $ref: 'api.yaml#/components/schemas/Own' } } } }
`,
  '/thing.yaml': `
properties: { id: { $ref: '#/$defs/Id' } }
$defs:
  Id: { type: string }
  Left: { type: string }
`,
  '/other.yaml': 'type: string',
};

test('a component whose file others refer to is used, and a definition to which its own file refers', async () => {
  const reader = {
    readText: (path: string) => files[`/${basename(path)}`] ?? '',
    nameOf: (path: string) => path,
  };
  const document = bundleDocument('api.yaml', '/api.yaml', { reader });
  const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };
  const findings = await lintDocument(document, wishes);
  const unused = findings.filter(({ id }) => id === 'no-unused-components');
  expect(unused.map(({ places }) => places[0]?.pointer).toSorted()).toEqual([
    '#/components/schemas/Alone',
    '#/components/schemas/Other',
    '#/components/schemas/thing/$defs/Left',
  ]);
});
