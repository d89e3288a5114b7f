// Writes the tables of the contract: the operations of a release, and the texts of all failures.
import { isObject, type JsonObject, objectAt, type ReleaseDocument } from '@lunarest/openapi';
import { type GeneratedFile, literal, typescriptFile } from './emit.ts';
import type { OperationModel, ReleaseModel } from './model.ts';

/** Writes the operation table: all facts about each operation except its schemas. */
export function emitOperationTable({ release, operations, unmatched }: ReleaseModel): GeneratedFile {
  const table = Object.fromEntries(operations.map((operation) => [operation.id, rowOf(operation)]));
  return typescriptFile(`packages/contract/src/generated/operations-${release}.ts`, [
    "import type { OperationTable, Unmatched } from '../operation.ts';",
    `export const operations${release} = ${literal(table, 3)} as const satisfies OperationTable;`,
    `export const unmatched${release} = ${literal(unmatched, 1)} as const satisfies Unmatched;`,
  ]);
}

function rowOf(operation: OperationModel) {
  const { description: _, parameters, body, responses, ...row } = operation;
  return {
    ...row,
    body: body && { required: body.required, mediaTypes: body.mediaTypes },
    parameters: parameters.map(({ name, in: place, required, integer }) => ({
      name,
      in: place,
      required,
      integer,
    })),
    responses: Object.fromEntries(
      responses.map(({ status, mediaTypes, headers, errors }) => [status, { mediaTypes, headers, errors }]),
    ),
  };
}

/** The texts of all failures. Throws when two examples have different texts for one identifier and status. */
export function emitFailures(contracts: readonly ReleaseDocument[]): GeneratedFile {
  const texts = new Map<string, Map<string, JsonObject>>();
  for (const body of contracts.flatMap(({ document }) => errorBodiesOf(document))) {
    const { id, returnCode, message = '', details = '', type = '' } = body;
    const ofId = texts.get(String(id)) ?? new Map();
    const known = ofId.get(String(returnCode)) ?? { message, details, type };
    if (known.message !== message || known.details !== details || known.type !== type)
      throw new Error(`two examples give ${id} different words for status ${returnCode}`);
    texts.set(String(id), ofId.set(String(returnCode), known));
  }
  const sorted = Object.fromEntries(
    [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, ofId]) => [id, Object.fromEntries(ofId)]),
  );
  return typescriptFile('packages/contract/src/generated/failures.ts', [
    "import type { FailureTexts } from '../operation.ts';",
    '/** The texts of each error identifier, by status; from the examples of the contract. */\n' +
      `export const failures = ${literal(sorted, 2)} as const satisfies FailureTexts;`,
    '/** An error identifier that some operation documents. */\nexport type FailureId = keyof typeof failures;',
    `/** The value of WWW-Authenticate in the answer to every unauthenticated request. */\nexport const challenge = ${literal(challengeOf(contracts), 0)};`,
  ]);
}

/** The example of the newest release's header. */
function challengeOf(contracts: readonly ReleaseDocument[]): string {
  return String(objectAt(newestComponents(contracts, 'headers'), 'WwwAuthenticate').example);
}

/** The names that a path can contain, as patterns for the state of an appliance. */
export function emitPathNames(contracts: readonly ReleaseDocument[]): GeneratedFile {
  const parameters = newestComponents(contracts, 'parameters');
  const patternOf = (parameter: string) => {
    const { minLength, maxLength, pattern } = objectAt(objectAt(parameters, parameter), 'schema');
    return `^(?=.{${minLength},${maxLength}}$)${pattern}`;
  };
  const patterns = { user: patternOf('UserId'), client: patternOf('NtlsClientId') };
  return typescriptFile('packages/appliance/src/generated/path-names.ts', [
    `/** The names that a path can contain; from its parameters. */\nexport const pathNames = ${literal(patterns, 1)} as const;`,
  ]);
}

function newestComponents(contracts: readonly ReleaseDocument[], kind: string): JsonObject {
  return objectAt(objectAt(contracts.at(-1)?.document ?? {}, 'components'), kind);
}

function errorBodiesOf(document: JsonObject): readonly JsonObject[] {
  const examples = Object.values(objectAt(objectAt(document, 'components'), 'examples'));
  return examples
    .filter(isObject)
    .map(({ value }) => value)
    .filter(isObject)
    .filter((body) => body.status === 'ERROR' && 'returnCode' in body);
}
