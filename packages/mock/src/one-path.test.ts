import { expect, test } from '@jest/globals';
import { withOnePath } from './one-path.ts';

const thing = { get: { responses: { '200': { $ref: '#/components/responses/Thing' } } } };
const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: { '/things': thing, '/others': { get: { responses: { '204': { description: 'None.' } } } } },
  components: {
    securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
    responses: {
      Thing: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
    },
    schemas: {
      Thing: { properties: { parts: { items: { $ref: '#/components/schemas/Thing' } } } },
      Other: { type: 'string' },
    },
  },
  'x-unmatched': { $ref: '#/components/schemas/Other' },
};

test('the part has one path, the components that it refers to, and the members that apply to every path', () => {
  const { securitySchemes, responses, schemas } = document.components;
  expect(withOnePath(document, '/things')).toEqual({
    openapi: '3.1.0',
    info: document.info,
    paths: { '/things': thing },
    components: { securitySchemes, responses, schemas: { Thing: schemas.Thing } },
  });
});

test('a change of the part does not change the document', () => {
  const part = withOnePath(document, '/things');
  Object.assign(Object(part).paths['/things'].get, { responses: {} });
  expect(document.paths['/things']).toEqual({
    get: { responses: { '200': { $ref: '#/components/responses/Thing' } } },
  });
});
