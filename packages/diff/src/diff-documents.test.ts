import { expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import type { JsonObject } from '@lunarest/openapi';
import { diffDocuments, type OpenApiDocument } from './diff-documents.ts';

/** A document whose path objects are those of every other one; only the component differs. */
const paths: JsonObject = {
  '/things': {
    get: {
      operationId: 'getThing',
      responses: {
        '200': {
          description: 'The thing.',
          content: {
            'application/json': {
              schema: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
            },
          },
        },
      },
    },
  },
};

function documentOf(type: string): OpenApiDocument {
  const info = { title: 'Things', version: '1' };
  return {
    name: type,
    root: { openapi: '3.1.0', info, paths, components: { schemas: { Thing: { type } } } },
  };
}

test('documents in memory that share objects are compared each with its own components', () => {
  const base = documentOf('string');
  const changesTo = (type: string) => diffDocuments(base, documentOf(type)).map(({ message }) => message);

  expect(changesTo('string')).toEqual([]);
  expect(changesTo('integer')).toEqual(['The answer was null or string and became null or integer']);
});

test('Swagger 2.0 that was not converted is refused, because half of it would not be compared', () => {
  const info = { title: 'Things', version: '1' };
  const base = { name: 'old.yaml', root: { openapi: '3.1.0', info, paths: {} } };
  const revision = { name: 'new.yaml', root: { swagger: '2.0', info, paths: {} } };
  expect(() => diffDocuments(base, revision)).toThrow(
    new UsageError('new.yaml is Swagger 2.0; only OpenAPI 3 can be compared.'),
  );
});
