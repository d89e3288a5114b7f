// Contracts of any size for the review tools, each in two editions that differ in every part.

/** A contract of a kind: `size` times its smallest form, in one of two editions. */
export type MakeContract = (size: number, edition: 1 | 2) => object;

const operationsAtSizeOne = 375;
const mutualAtSizeOne = 5;
const findingsAtSizeOne = 1_500;

/** The contracts by the names of the bench's rows. At size 8 they have 3,000 operations, 40 schemas and 12,000 findings. */
export const contracts: Readonly<Record<string, MakeContract>> = {
  operations: (size, edition) => {
    const count = operationsAtSizeOne * size;
    return contractOf(count, Math.ceil(count / 4), edition, (index, all) => [
      refer((index + 1) % all),
      refer((index * 3 + 5) % all),
    ]);
  },
  'mutual schemas': (size, edition) => {
    const count = mutualAtSizeOne * size;
    return contractOf(count, count, edition, (_, all) => indices(all).map(refer));
  },
  findings: (size, edition) => {
    const { components, ...contract } = contractOf(1, 1, edition, () => []);
    const properties = indices(findingsAtSizeOne * size).map((index) => [
      `p${index}`,
      { type: 'integer', format: 'int64', maximum: 100 + edition, example: 'a' },
    ]);
    const schemas = {
      ...components.schemas,
      S0: { type: 'object', properties: Object.fromEntries(properties) },
    };
    return { ...contract, components: { schemas } };
  },
};

function contractOf(
  operations: number,
  schemas: number,
  edition: 1 | 2,
  refersTo: (index: number, all: number) => readonly object[],
) {
  const components = indices(schemas).map((index) => [
    `S${index}`,
    schemaOf(index, edition, refersTo(index, schemas)),
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Generated', version: String(edition), description: 'A contract of any size.' },
    servers: [{ url: 'https://api.invalid' }],
    security: [],
    paths: Object.fromEntries(indices(operations).map((index) => pathOf(index, index % schemas))),
    components: { schemas: Object.fromEntries(components) },
  };
}

function pathOf(index: number, schema: number): readonly [string, object] {
  const content = { 'application/json': { schema: refer(schema) } };
  const put = {
    operationId: `replaceThing${index}`,
    summary: `Replace thing ${index}`,
    description: 'Replaces the thing with the one in the request.',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: { required: true, content },
    responses: {
      '200': { description: 'The thing.', content },
      '400': { description: 'The request is wrong.' },
    },
  };
  return [`/things${index}/{id}`, { put }];
}

function schemaOf(index: number, edition: 1 | 2, references: readonly object[]): object {
  return {
    type: 'object',
    description: `The things of kind ${index}.`,
    required: ['kind'],
    properties: {
      kind: { type: 'string', enum: [`k${index}`], description: 'The kind of the thing.' },
      name: { type: 'string', maxLength: 20 + edition, description: 'The name of the thing.' },
      ...Object.fromEntries(references.map((reference, at) => [`r${at}`, reference])),
    },
  };
}

function refer(index: number): object {
  return { $ref: `#/components/schemas/S${index}` };
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
