import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FilePlace, isBroken, type Json, valueAt } from '@lunarest/openapi';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { openComparable } from './open-comparable.ts';

const file = join(temporaryFolder(), 'swagger.yaml');

async function opened(text: string) {
  writeFileSync(file, text);
  return openComparable(file);
}

/** The text of the document from a place on. */
function textAt(place: Partial<FilePlace> | undefined): string {
  const line = document.split('\n')[(place?.line ?? 0) - 1] ?? '';
  return line.slice((place?.column ?? 0) - 1);
}

const document = `swagger: '2.0'
info: { title: Things, version: '1' }
basePath: /v1
consumes: [application/json]
parameters:
  Size: { name: size, in: query, type: integer, maximum: 5 }
  Thing: { name: thing, in: body, schema: { $ref: '#/definitions/Thing' } }
paths:
  /things:
    parameters:
      - { name: id, in: formData, type: string, maxLength: 9 }
    post:
      parameters:
        - { name: thing, in: body, schema: { type: object, properties: { note: { type: string } } } }
        - { name: ids, in: query, type: array, items: { type: string, maxLength: 3 } }
        - { $ref: '#/parameters/Size' }
      responses: { '204': { description: Done., headers: { Id: { type: string, maxLength: 4 } } } }
    put:
      parameters:
        - { name: thing, in: body, schema: { type: object, properties: { note: { type: string } } } }
      responses: { '204': { description: Done. } }
    patch:
      consumes: [application/x-www-form-urlencoded]
      responses: { '204': { description: Done. } }
    delete:
      parameters:
        - { $ref: '#/parameters/Thing' }
      responses: { '204': { description: Done. } }
securityDefinitions:
  oauth: { type: oauth2, flow: application, tokenUrl: https://a.invalid/t, scopes: { read: Reads. } }
definitions:
  Thing: { type: object }
  'List«Thing»': { type: array, items: { $ref: '#/definitions/Thing' } }
`;

describe('A place in converted Swagger 2.0 is that in the original document', () => {
  const form = '#/paths/~1things/patch/requestBody/content/application~1x-www-form-urlencoded';

  test.each([
    ['the address', '#/servers/0/url', 'basePath: /v1'],
    ['a parameter after the body', '#/paths/~1things/post/parameters/0', '{ name: ids'],
    ['the items of its list', '#/paths/~1things/post/parameters/0/schema/items/maxLength', 'maxLength: 3'],
    ['a reference after the body', '#/paths/~1things/post/parameters/1', "{ $ref: '#/parameters/Size' }"],
    ['a shared parameter', '#/components/parameters/Size/schema/maximum', 'maximum: 5'],
    ['a header', '#/paths/~1things/post/responses/204/headers/Id/schema/maxLength', 'maxLength: 4'],
    ['a form', form, 'patch:'],
    ['a part of a form of the path', `${form}/schema/properties/id/maxLength`, 'maxLength: 9'],
    ['the encoding of a part', `${form}/encoding/id`, '{ name: id'],
    ['a shared body', '#/paths/~1things/delete/requestBody/content/application~1json/schema', 'schema: {'],
    ['a flow', '#/components/securitySchemes/oauth/flows/clientCredentials/scopes/read', 'read: Reads.'],
    ['a component with another name', '#/components/schemas/List_Thing_/type', 'type: array'],
    ['a missing component', '#/components/requestBodies/Other/content', "swagger: '2.0'"],
  ])('%s', async (_, pointer, text) => {
    const { locate } = await opened(document);
    expect(textAt(locate?.(pointer)).slice(0, text.length)).toBe(text);
  });

  test('for the body of two operations, the first of them', async () => {
    const { root, locate } = await opened(document);
    const [post, put] = ['post', 'put'].map((method) =>
      valueAt(root, `#/paths/~1things/${method}/requestBody/$ref`),
    );
    expect(put).toBe(post);
    const place = locate?.(`${put}/content/application~1json/schema/properties/note/type`);
    expect(place?.line).toBe(14);
    expect(textAt(place)).toMatch(/^type: string/);
  });
});

describe('A form of Swagger 2.0', () => {
  const form = (consumes: string, parameter: string) => `swagger: '2.0'
info: { title: Things, version: '1' }
consumes: ${consumes}
paths:
  /things:
    post: { parameters: [{ name: ids, in: formData, ${parameter} }], responses: { '204': { description: Done. } } }
    put: { parameters: [{ name: ids, in: formData, ${parameter} }], responses: { '204': { description: Done. } } }
`;
  const contentOf = async (consumes: string, parameter: string): Promise<Json | undefined> => {
    const { root } = await opened(form(consumes, parameter));
    const body = valueAt(root, '#/paths/~1things/post/requestBody') ?? null;
    const reference = valueAt(body, '#/$ref');
    return valueAt(typeof reference === 'string' ? (valueAt(root, reference) ?? null) : body, '#/content');
  };

  test.each([
    ['', { ids: { style: 'form', explode: false } }],
    [', collectionFormat: csv', { ids: { style: 'form', explode: false } }],
    [', collectionFormat: ssv', { ids: { style: 'spaceDelimited', explode: false } }],
    [', collectionFormat: pipes', { ids: { style: 'pipeDelimited', explode: false } }],
    [', collectionFormat: tsv', { ids: { style: 'tabDelimited', explode: false } }],
    // The default of OpenAPI 3.
    [', collectionFormat: multi', undefined],
  ])('keeps the format of a list: %s', async (format, encoding) => {
    const list = `type: array, items: { type: string }${format}`;
    const content = await contentOf('[application/x-www-form-urlencoded]', list);
    expect(valueAt(content ?? null, '#/application~1x-www-form-urlencoded/encoding')).toEqual(encoding);
  });

  test('keeps both media types', async () => {
    const both = '[multipart/form-data, application/x-www-form-urlencoded]';
    const form = { schema: { type: 'object', properties: { ids: { type: 'string' } } } };
    expect(await contentOf(both, 'type: string')).toEqual({
      'application/x-www-form-urlencoded': form,
      'multipart/form-data': form,
    });
  });

  test('keeps the format of a list also in a multipart form, where OpenAPI 3.0 ignores the style', async () => {
    const list = 'type: array, items: { type: string }, collectionFormat: pipes';
    const content = await contentOf('[multipart/form-data]', list);
    expect(valueAt(content ?? null, '#/multipart~1form-data/encoding/ids')).toEqual({
      style: 'pipeDelimited',
      explode: false,
      'x-list-format': 'pipes',
    });
  });
});

describe('The conversion of Swagger 2.0 keeps', () => {
  const documentOf = (members: string, path: string) => `swagger: '2.0'
info: { title: Things, version: '1' }
produces: [application/json]
${members}
paths: { /things: { ${path} } }
`;
  const answers = "responses: { '200': { description: Done., schema: {} } }";

  test('the body of a path, in an operation without parameters', async () => {
    const body = '{ name: thing, in: body, required: true, schema: { type: string } }';
    const { root } = await opened(documentOf('', `parameters: [${body}], post: { ${answers} }`));
    expect(valueAt(root, '#/paths/~1things/post/requestBody')).toEqual({
      required: true,
      content: { 'application/json': { schema: { type: 'string' } } },
    });
  });

  test('the schema of a parameter that is written like a body', async () => {
    const parameter = '{ name: size, in: query, schema: { type: integer } }';
    const { root } = await opened(documentOf('', `get: { parameters: [${parameter}], ${answers} }`));
    expect(valueAt(root, '#/paths/~1things/get/parameters/0/schema')).toEqual({ type: 'integer' });
    const referring = '{ name: size, in: query, schema: { $ref: "#/definitions/Size" } }';
    const other = await opened(documentOf('', `get: { parameters: [${referring}], ${answers} }`));
    expect(valueAt(other.root, '#/paths/~1things/get/parameters/0/name')).toBe('size');
  });

  test('no part of a form without a name', async () => {
    const parts = '{ in: formData, type: string }, { name: a, in: formData, type: string }';
    const { root } = await opened(documentOf('', `post: { parameters: [${parts}], ${answers} }`));
    const content = '#/paths/~1things/post/requestBody/content/application~1x-www-form-urlencoded';
    expect(valueAt(root, `${content}/schema/properties`)).toEqual({ a: { type: 'string' } });
  });

  test('a header without a type, and not a property called like headers', async () => {
    const schema = '{ type: object, properties: { headers: { type: object, properties: { a: {} } } } }';
    const response = `{ description: Done., headers: { Size: { format: a } }, schema: ${schema} }`;
    const { root } = await opened(documentOf('', `get: { responses: { '200': ${response} } }`));
    const answer = '#/paths/~1things/get/responses/200';
    expect(valueAt(root, `${answer}/headers/Size/schema`)).toEqual({ type: 'string', format: 'a' });
    const properties = `${answer}/content/application~1json/schema/properties/headers/properties`;
    expect(valueAt(root, properties)).toEqual({ a: {} });
  });

  test('no media type that only an example has', async () => {
    const { root } = await opened(
      documentOf(
        '',
        `get: { ${answers.replace('schema: {}', 'schema: {}, examples: { text/xml: <a/>, application/json: 1 }')} }`,
      ),
    );
    expect(valueAt(root, '#/paths/~1things/get/responses/200/content')).toEqual({
      'application/json': { schema: {}, examples: { response: { value: 1 } } },
    });
  });

  test('the template of a host without schemes', async () => {
    const host = "x-ms-parameterized-host: { hostTemplate: 'a.invalid', parameters: [] }";
    const { root } = await opened(documentOf(host, `get: { ${answers} }`));
    expect(valueAt(root, '#/servers/0/url')).toBe('https://a.invalid');
  });

  test('null among listed values', async () => {
    const name =
      'definitions: { Name: { type: string, x-nullable: true, enum: [a, null, b], default: null } }';
    const { root } = await opened(documentOf(name, `get: { ${answers} }`));
    expect(valueAt(root, '#/components/schemas/Name')).toEqual({
      type: 'string',
      nullable: true,
      enum: ['a', null, 'b'],
      default: null,
    });
  });

  test('no gap for null in another list', async () => {
    const { root } = await opened(documentOf('security: [{ key: [] }, null]', `get: { ${answers} }`));
    expect(root.security).toEqual([{ key: [] }]);
  });

  test('further paths, with their places and forms', async () => {
    const post = `post: { consumes: [multipart/form-data], parameters: [{ name: a, in: formData, type: string }], ${answers} }`;
    const further = `x-ms-paths: { '/things?part=a': { ${post} } }`;
    const { root, locate } = await opened(documentOf(further, `get: { ${answers} }`));
    expect(Object.keys(Object(root.paths)).toSorted()).toEqual(['/things', '/things?part=a']);
    const content = '#/paths/~1things?part=a/post/requestBody/content/multipart~1form-data';
    expect(valueAt(root, `${content}/schema/properties/a`)).toEqual({ type: 'string' });
    expect(locate?.(`${content}/schema/properties/a`)?.line).toBe(4);
  });
});

test('Swagger 2.0 that the converter cannot read is refused in words', async () => {
  const text =
    "swagger: '2.0'\ninfo: { title: Things, version: '1' }\npaths: { /things: { parameters: {}, get: { parameters: [] } } }\n";
  await expect(opened(text)).rejects.toThrow(
    'cannot be converted from Swagger 2.0: it violates the specification, as `lunarest lint` shows',
  );
});

test('What Swagger 2.0 refers to in vain stays unknown, and may be the body', async () => {
  const { root, broken } = await opened(`swagger: '2.0'
info: { title: Things, version: '1' }
produces: [application/json]
paths:
  /things:
    post:
      parameters: [{ $ref: '#/parameters/None' }]
      responses:
        '200': { description: Done., schema: { type: array, items: { $ref: '#/definitions/None' } } }
        '404': { $ref: '#/responses/None' }
  /others: { $ref: others.yaml }
`);
  expect(broken).toHaveLength(4);
  const post = '#/paths/~1things/post';
  const places = [
    `${post}/parameters/0`,
    `${post}/requestBody`,
    `${post}/responses/200/content/application~1json/schema/items`,
    `${post}/responses/404`,
    '#/paths/~1others',
  ];
  expect(places.filter((place) => !isBroken(valueAt(root, place)))).toEqual([]);
});

test('an alias of YAML is converted like a copy of its anchor', async () => {
  const { root } = await opened(`swagger: '2.0'
info: { title: Things, version: '1' }
produces: [application/json]
paths:
  /things:
    get: &list
      parameters: [{ name: ids, in: query, type: array, items: { type: string } }]
      responses:
        '200': { description: All., schema: { type: object }, headers: { Id: { type: string } } }
  /others: { get: *list }
`);
  const read = (path: string) => valueAt(root, `#/paths/~1${path}/get`);
  expect(valueAt(root, '#/paths/~1others/get/responses/200/headers/Id/schema/type')).toBe('string');
  expect(read('others')).toEqual(read('things'));
});
