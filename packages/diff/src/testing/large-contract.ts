// A contract of any size whose operations share components, like those of large vendors.
import type { Json, JsonObject } from '@lunarest/openapi';

interface LargeContract {
  readonly operations: number;
  /** Number of components; each operation answers with one of them, and each refers to others. */
  readonly schemas: number;
  /** The edition: in the second one every component has a further property and a wider bound. */
  readonly edition: 1 | 2;
}

export function largeContract({ operations, schemas, edition }: LargeContract): JsonObject {
  const components = indices(schemas).map((index): [string, Json] => [
    `S${index}`,
    schema(index, schemas, edition),
  ]);
  const paths = indices(Math.ceil(operations / 2)).map((index): [string, Json] => [
    `/rooms${index % 7}/s${index}/{id}`,
    pathItem(index, `S${index % schemas}`),
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Large', version: String(edition), description: 'A contract of any size.' },
    servers: [{ url: 'https://large.invalid' }],
    security: [],
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(components) },
  };
}

/** One operation that reads and one that writes. */
function pathItem(index: number, name: string): Json {
  const content = { 'application/json': { schema: refer(name) } };
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const failure = { description: 'The request is wrong.', content };
  return {
    parameters,
    get: {
      operationId: `getThing${index}`,
      summary: `Get a thing of room ${index}`,
      description: 'Gives the thing with everything that is known of it.',
      responses: { '200': { description: 'The thing.', content }, '400': failure },
    },
    put: {
      operationId: `replaceThing${index}`,
      summary: `Replace a thing of room ${index}`,
      description: 'Replaces the thing with what is sent.',
      requestBody: { required: true, content },
      responses: { '204': { description: 'Done.' }, '400': failure },
    },
  };
}

/** A schema that refers to the next one and to a distant one, and has two as alternatives. */
function schema(index: number, count: number, edition: 1 | 2): Json {
  const other = (step: number) => refer(`S${(index * 3 + step) % count}`);
  return {
    type: 'object',
    description: `What is kept in room ${index}.`,
    required: ['kind', 'name'],
    properties: {
      kind: { type: 'string', enum: [`s${index}`], description: 'The kind of the thing.' },
      name: { type: 'string', maxLength: 30 + edition, description: 'The name of the thing.' },
      size: { type: 'integer', minimum: 0, maximum: 1000, description: 'How large the thing is.' },
      next: refer(`S${(index + 1) % count}`),
      far: { type: 'array', description: 'Things that are far away.', items: other(5) },
      either: { description: 'One of two things.', anyOf: [{ type: 'string' }, other(1), other(2)] },
      ...(edition === 2 ? { note: { type: 'string', description: 'A note about the thing.' } } : {}),
    },
  };
}

function refer(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
