import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { bundleDocument, type JsonObject } from '@lunarest/openapi';
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

test('documents that share objects are compared with their own components', () => {
  const base = documentOf('string');
  const changesTo = (type: string) => diffDocuments(base, documentOf(type)).map(({ message }) => message);

  expect(changesTo('string')).toEqual([]);
  expect(changesTo('integer')).toEqual(['The answer was null or string and became null or integer']);
});

test('unconverted Swagger 2.0 is refused, because half of it would not be compared', () => {
  const info = { title: 'Things', version: '1' };
  const base = { name: 'old.yaml', root: { openapi: '3.1.0', info, paths: {} } };
  const revision = { name: 'new.yaml', root: { swagger: '2.0', info, paths: {} } };
  expect(() => diffDocuments(base, revision)).toThrow(
    new UsageError('new.yaml is Swagger 2.0; only OpenAPI 3 can be compared.'),
  );
});

describe('a path item with a reference and other members', () => {
  const get = { responses: { '204': { description: 'Done.' } } };
  const info = { title: 'Things', version: '1' };
  const parameters = [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }];

  function changesTo(pathItems: JsonObject, place: (item: JsonObject) => JsonObject, beside: JsonObject) {
    const [base, revision] = [{}, beside].map((members) => ({
      openapi: '3.1.0',
      info,
      ...place({ $ref: '#/components/pathItems/Things', ...members }),
      components: { pathItems },
    }));
    if (base === undefined || revision === undefined) throw new Error('two documents are compared');
    const findings = diffDocuments({ name: 'base', root: base }, { name: 'revision', root: revision });
    return findings.map(({ message, verdict }) => [message, verdict.clients]);
  }

  const inPaths = (item: JsonObject): JsonObject => ({ paths: { '/things': item } });
  const inWebhooks = (item: JsonObject): JsonObject => ({ paths: {}, webhooks: { told: item } });
  const inCallbacks = (item: JsonObject): JsonObject => ({
    paths: { '/boxes': { post: { ...get, callbacks: { told: { '{$request.query.url}': item } } } } },
  });

  test.each([
    ['paths', inPaths, 'breaking'],
    ['webhooks', inWebhooks, 'risky'],
    ['callbacks', inCallbacks, 'risky'],
  ])('has its own parameters in %s', (_, place, clients) => {
    expect(changesTo({ Things: { get } }, place, { parameters })).toEqual([
      ['Required query parameter `q` was added', clients],
    ]);
  });

  test('has its own operations and those of all its targets', () => {
    const pathItems = { Things: { $ref: '#/components/pathItems/More' }, More: { get } };
    expect(changesTo(pathItems, inPaths, { post: get })).toEqual([
      ['The operation `POST /things` was added', 'compatible'],
    ]);
  });
});

describe('alternatives in files of one name', () => {
  const item = (folder: string, ...further: string[]) => {
    const names = ['kind', folder, ...further];
    return `{ type: object, required: [${folder}], properties: { ${names.map((name) => `${name}: { type: string }`)} } }`;
  };
  const opened = (items: Readonly<Record<string, string>>, more = '') => {
    const folders = Object.keys(items);
    const oneOf = folders.map((folder) => `{ $ref: ${folder}/item.yaml }`);
    const content = `{ application/json: { schema: { oneOf: [${oneOf}]${more} } } }`;
    const entry = `openapi: 3.1.0
info: { title: Things, version: '1' }
paths: { /things: { get: { responses: { '200': { description: Done., content: ${content} } } } } }
`;
    const files = new Map(folders.map((folder) => [resolve(`/${folder}/item.yaml`), items[folder]]));
    const readText = (path: string) => files.get(path) ?? entry;
    return bundleDocument('api.yaml', '/api.yaml', { reader: { readText, nameOf: (path) => path } });
  };
  const mapping =
    ', discriminator: { propertyName: kind, mapping: { a: cats/item.yaml, b: dogs/item.yaml } }';

  test.each(['', mapping])('are those of their folders, in any order%s', (more) => {
    const base = opened({ cats: item('cats'), dogs: item('dogs') }, more);
    const revision = opened(
      { ants: item('ants'), cats: item('cats', 'lives'), dogs: item('dogs', 'tricks') },
      more,
    );
    expect(diffDocuments(base, revision).map(({ message }) => message)).toEqual([
      'An alternative was added to the answer',
      'Property `lives` of the answer was added',
      'Property `tricks` of the answer was added',
    ]);
  });

  test('are those of their names where a folder was renamed', () => {
    const base = opened({ cats: item('name') });
    const revision = opened({ animals: item('name', 'lives') });
    expect(diffDocuments(base, revision).map(({ message }) => message)).toEqual([
      'Property `lives` of the answer was added',
    ]);
  });

  test('are not selected by their names, which depend on the files', () => {
    const marked = ', discriminator: { propertyName: kind }';
    const base = opened({ cats: item('cats'), dogs: item('dogs') }, marked);
    const exchanged = opened({ dogs: item('dogs'), cats: item('cats') }, marked);
    const closed =
      '{ type: object, required: [dogs], properties: { kind: { type: string }, dogs: { type: string, maxLength: 3 } } }';
    const revision = opened({ dogs: closed, cats: item('cats') }, marked);
    expect(diffDocuments(base, exchanged)).toEqual([]);
    expect(diffDocuments(base, revision).map(({ message }) => message)).toEqual([
      '`maxLength` of `dogs` of the answer was tightened from none to 3',
    ]);
  });
});
