// Whole documents of any author, with their versions and addresses.
import { expect, test } from '@jest/globals';
import type { Json } from '@lunarest/openapi';
import { done, found } from '../testing/foreign-documents.ts';

test('a document without paths, components and webhooks is refused', async () => {
  const empty = { openapi: '3.1.0', info: { title: 'Things', version: '1' } };
  expect(await found(empty, 'struct')).toEqual([
    'struct: Must contain at least one of the following fields: paths, components, webhooks.',
  ]);
});

test('the additions of OpenAPI 3.2 are not errors', async () => {
  const responses = { '204': { summary: 'Done.' } };
  const content = { 'application/json': { $ref: '#/components/mediaTypes/Thing' } };
  const document: Json = {
    openapi: '3.2.0',
    $self: 'https://a.invalid/openapi.json',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://a.invalid', name: 'all' }],
    tags: [
      { name: 'a', summary: 'A', kind: 'nav' },
      { name: 'b', parent: 'a' },
    ],
    paths: {
      '/things': {
        query: {
          parameters: [
            {
              name: 'q',
              in: 'querystring',
              content: { 'application/x-www-form-urlencoded': { schema: {} } },
            },
            { name: 'c', in: 'cookie', style: 'cookie', schema: { type: 'string' } },
          ],
          responses: { '200': { summary: 'OK.', content } },
        },
        additionalOperations: { COPY: { responses } },
        get: {
          responses: { '200': { content: { 'application/jsonl': { itemSchema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      mediaTypes: { Thing: { schema: { $ref: '#/components/schemas/Thing' } } },
      securitySchemes: {
        device: {
          type: 'oauth2',
          deprecated: true,
          oauth2MetadataUrl: 'https://a.invalid/.well-known',
          flows: {
            deviceAuthorization: {
              deviceAuthorizationUrl: 'https://a.invalid/device',
              tokenUrl: 'https://a.invalid/token',
              scopes: { read: 'Read things.' },
            },
          },
        },
      },
      schemas: {
        Thing: {
          type: 'object',
          oneOf: [{ $ref: '#/components/schemas/Box' }],
          discriminator: { propertyName: 'kind', defaultMapping: 'Box' },
        },
        Box: { type: 'object', properties: { kind: { type: 'string', xml: { nodeType: 'attribute' } } } },
      },
    },
  };
  const errors = await found(document);
  expect(errors.filter((line) => /^(struct|no-unresolved-refs|spec)/.test(line))).toEqual([]);
});

test('the flow for devices needs its addresses and a map of scopes', async () => {
  const deviceAuthorization = { deviceAuthorizationUrl: 'a b', scopes: ['read'] };
  const document: Json = {
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    components: { securitySchemes: { device: { type: 'oauth2', flows: { deviceAuthorization } } } },
  };
  const lines = await found(document);
  expect(lines.filter((line) => /^(struct|documents)/.test(line))).toEqual([
    'struct: The field `tokenUrl` must be present on this level.',
    'struct: Expected type `object` but got `array`.',
    'documents-keep-the-specification: An address is not a URL',
  ]);
});

test('addresses are URLs or references, and the contact has an address of email', async () => {
  const document = (address: string, email: string): Json => ({
    openapi: '3.1.0',
    info: {
      title: 'T',
      version: '1',
      termsOfService: address,
      contact: { url: address, email },
      license: { name: 'L', url: address },
    },
    externalDocs: { url: address },
    tags: [{ name: 'a', externalDocs: { url: address } }],
    paths: { '/a': { get: { externalDocs: { url: address }, responses: done } } },
    components: {
      schemas: { A: { externalDocs: { url: address } } },
      securitySchemes: {
        a: { type: 'openIdConnect', openIdConnectUrl: address },
        b: { type: 'oauth2', flows: { password: { tokenUrl: address, refreshUrl: address, scopes: {} } } },
      },
    },
  });
  const rule = 'documents-keep-the-specification';
  expect(await found(document('https://a.b/c?d=%20#e', 'a@b.c'), rule)).toEqual([]);
  expect(await found(document('../a', 'a@localhost'), rule)).toEqual([]);
  expect(await found(document('not a URL', 'nobody'), rule)).toHaveLength(11);
});

test.each<[string, string, boolean]>([
  ['https://a.invalid/x', 'https://a.invalid/d', true],
  ['x', 'urn:a:b', true],
  ['x#y', 'https://a.invalid/d', false],
  ['x', 'd', false],
  ['x', '#d', false],
])('the address %s and the dialect %s of a document are valid: %s', async ($self, dialect, isValid) => {
  const document = {
    openapi: '3.2.0',
    $self,
    jsonSchemaDialect: dialect,
    info: { title: 'T', version: '1' },
    paths: {},
  };
  expect(await found(document, 'documents-keep-the-specification')).toHaveLength(isValid ? 0 : 1);
});

test('the namespace of an xml is a whole URI', async () => {
  const document = (namespace: string) => ({
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { A: { type: 'string', xml: { namespace } } } },
  });
  const rule = 'documents-keep-the-specification';
  expect(await found(document('https://a.invalid'), rule)).toEqual([]);
  expect(await found(document('a/b'), rule)).toHaveLength(1);
});
