import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { diffDocuments, type OpenApiDocument } from '../diff-documents.ts';

const most = 30;

/** A body in many parts, each of which requires one of two properties; `typeAt` names the type of the second one. */
function documentOf(name: string, typeAt: (index: number) => string): OpenApiDocument {
  const requiring = (property: string, type: string): JsonObject => ({
    required: [property],
    properties: { [property]: { type } },
  });
  const parts = Array.from({ length: most }, (_, index) => ({
    oneOf: [requiring(`a${index}`, 'string'), requiring(`b${index}`, typeAt(index))],
  }));
  const schema = { type: 'object', allOf: parts };
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const responses = { '204': { description: 'Done.' } };
  const paths = { '/things': { post: { operationId: 'makeThing', requestBody, responses } } };
  return { name, root: { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths } };
}

describe('thirty choices of two alternatives', () => {
  const changesTo = (typeAt: (index: number) => string) =>
    diffDocuments(
      documentOf('base', () => 'string'),
      documentOf('revision', typeAt),
    ).map(({ id, verdict, message, places }) => ({
      id,
      clients: verdict.clients,
      message,
      at: places.map(({ pointer }) => pointer.split('/schema')[1]),
    }));

  test('are expanded where they differ', () => {
    expect(changesTo((index) => (index === 17 ? 'integer' : 'string'))).toEqual([
      {
        id: 'request-type-was-replaced',
        clients: 'breaking',
        message: '`b17` of the request body was string and became integer',
        at: ['/allOf/17/oneOf/1/properties/b17/type', '/allOf/17/oneOf/1/properties/b17/type'],
      },
    ]);
  });

  test('stay unexpanded if all differ', () => {
    expect(changesTo(() => 'integer')).toEqual([
      {
        id: 'request-keyword-was-changed',
        clients: 'breaking',
        message: '`oneOf` of the request body was changed',
        at: ['/allOf/0/oneOf', '/allOf/0/oneOf'],
      },
    ]);
  });
});
