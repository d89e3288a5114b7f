// Documents of other authors, and the findings of the lint in them.
import { bundleDocument, type Json, showJson } from '@lunarest/openapi';
import { lintDocument } from '../lint-document.ts';

const wishes = { extends: ['recommended'], house: false, rules: {}, ignore: [] };

/** The findings of the lint in a document of another author, as `id: message`. */
export async function found(document: Json, only?: string): Promise<readonly string[]> {
  const reader = { readText: () => showJson(document), nameOf: () => 'api.json' };
  const findings = await lintDocument(bundleDocument('api.json', '/api.json', { reader }), wishes);
  return findings
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id, message }) => `${id}: ${message}`);
}

export interface Exchanged {
  readonly schema: Json;
  readonly sent?: Json;
  readonly answered?: Json;
  readonly version?: string;
  readonly schemas?: { readonly [name: string]: Json };
}

/** A document with one operation, with examples of the request and of the answer. */
export function exchange({ schema, sent, answered, version = '3.1.0', schemas = {} }: Exchanged): Json {
  const content = (example: Json | undefined): Json => ({
    'application/json': example === undefined ? { schema } : { schema, example },
  });
  return {
    openapi: version,
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { content: content(sent) },
          responses: { '201': { description: 'Made.', content: content(answered) } },
        },
      },
    },
    components: { schemas },
  };
}

export const misfit = 'examples-fit-their-schemas';
/** The answers of an operation without content. */
export const done: Json = { '204': { description: 'Done.' } };
export const thing: Json = {
  type: 'object',
  required: ['id', 'name', 'password'],
  properties: {
    id: { type: 'string', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
  },
};
