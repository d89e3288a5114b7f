// Writes the client of a release: its types, the table that maps its operations to HTTP, and its entry.
import { answersFile, takesFile } from './answers.ts';
import { inputType, resultType } from './client-types.ts';
import { comment, type GeneratedFile, onOneLine, pascalCase, typescriptFile } from './emit.ts';
import { emitWires } from './emit-wires.ts';
import type { OperationModel, ReleaseModel, SchemaModel } from './model.ts';
import { guardedOperations, operationDoc } from './operation-doc.ts';

/** The files of the client. The types are separate from the table of operations in HTTP, because programs name only types. */
export function emitClient(model: ReleaseModel): readonly GeneratedFile[] {
  return [operationsFile(model), schemasFile(model), ...emitWires(model), releaseFile(model)];
}

/** The entry `@lunarest/client/<release>`, with which a program includes the table of one release only. */
function releaseFile({ release, operations }: ReleaseModel): GeneratedFile {
  const name = `createLunaClient${release}`;
  return typescriptFile(`packages/client/src/generated/release-${release}.ts`, [
    [
      "import type { Ability, AbilityName } from '../client-core.ts';",
      "import { clientOf } from '../client-of.ts';",
      "import { clientOfFew, type SmallClient, type SmallClientOptions } from '../client-of-few.ts';",
      "import type { Operation } from '../operation.ts';",
      "import type { ReleaseOptions } from '../options.ts';",
      "import type { Answering, UnknownAnswers } from '../unexpected-result.ts';",
      `import { all${release} } from './all-${release}.ts';`,
      `import type { LunaClient${release} } from './clients.ts';`,
      `import type { Operations${release} } from './operations-${release}.ts';`,
      `import { session${release} } from './wires-${release}.ts';`,
    ].join('\n'),
    "export * from '../shared.ts';",
    `export type { LunaClient${release} } from './clients.ts';\nexport type * from './operations-${release}.ts';\nexport type * from './schemas-${release}.ts';`,
    `/** A client that uses release ${release}; see \`createLunaClient\`. */\nexport function ${name}<U extends UnknownAnswers = 'throw'>(\n  options: ReleaseOptions<U>,\n): Answering<LunaClient${release}, U> {\n  return clientOf('${release}', all${release}, options);\n}`,
    `export { ${name} as createLunaClient };`,
    `/**
 * A client of a few operations of release ${release}, for pages: a bundler omits the other operations. Optional features are
 * imported too: \`hooks\` (with the options \`headers\`, \`onRequest\`, \`onResponse\`, \`onSessionRenewed\`, \`log\`), \`retries\`
 * (\`retry\`) and \`unknownAsValue\` (\`unknown\`). The other options are the same.
 * @example
 * const luna = createSmallClient([listTasks, getTask, retries], { baseUrl, username, password, retry: { attempts: 3 } });
 * await luna.listTasks();
 */
export function createSmallClient<
  N extends keyof Operations${release},
  A extends AbilityName = never,
  U extends UnknownAnswers = 'throw',
>(
  parts: readonly (Operation<N> | Ability<A>)[],
  options: SmallClientOptions<A, U>,
): Answering<Pick<Operations${release}, N> & SmallClient, U> {
  return clientOfFew('${release}', session${release}, parts, options);
}`,
    `export {\n${operations.map(({ id }) => `  ${id},\n`).join('')}} from './wires-${release}.ts';`,
  ]);
}

/** A type for each named schema; the client itself types the refusals. */
function schemasFile({ release, schemas }: ReleaseModel): GeneratedFile {
  return typescriptFile(`packages/client/src/generated/schemas-${release}.ts`, [
    `import type { components } from '@lunarest/contract/types-${release}';`,
    "type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];",
    ...schemas.filter(({ name }) => name !== 'Error').map(schemaType),
  ]);
}

/** An interface if possible, because editors show its name instead of its fields. */
function schemaType({ name, description, isObject }: SchemaModel): string {
  const doc = description === null ? '' : `${comment([onOneLine(description)])}\n`;
  return isObject
    ? `${doc}export interface ${name} extends Schema<'${name}'> {}`
    : `${doc}export type ${name} = Schema<'${name}'>;`;
}

function operationsFile(model: ReleaseModel): GeneratedFile {
  const { release, operations } = model;
  const types = operations.flatMap((operation) => [inputType(operation), resultType(operation)]);
  const methods = methodsType(release, operations);
  return typescriptFile(`packages/client/src/generated/operations-${release}.ts`, [
    importsOf(model, [...types, methods].join('\n')),
    ...types,
    methods,
  ]);
}

/** The names used in the types; not every release uses all of them. */
function importsOf({ release, schemas }: ReleaseModel, types: string): string {
  // Matches a name that is used as a type, not a word of a comment.
  const uses = (name: string) => new RegExp(`(?:: |\\| |<)${name}\\b(?! \\w)`).test(types);
  const named = schemas.map(({ name }) => name).filter((name) => name !== 'Error' && uses(name));
  const own = ['CallOptions', ...(uses('Identifier') ? ['Identifier'] : []), 'LoginOptions', 'LunaError'];
  return [
    ...(uses('FileBody') ? ["import type { FileBody } from '../file-content.ts';"] : []),
    ...(uses('operations') ? [`import type { operations } from '@lunarest/contract/types-${release}';`] : []),
    `import type { ${own.join(', ')} } from '../operation.ts';`,
    `import type { ${['DownloadOptions', 'Streamed', 'StreamOptions', 'UploadOptions'].filter(uses).join(', ')} } from '../transfer.ts';`,
    `import type { ${named.join(', ')} } from './schemas-${release}.ts';`,
  ].join('\n');
}

function methodsType(release: string, operations: readonly OperationModel[]): string {
  const members = operations.flatMap((operation) => {
    const doc = comment(operationDoc(operation), '  ');
    return signaturesOf(operation).map((signature) => `${doc}\n  ${operation.id}${signature};`);
  });
  return `export interface Operations${release} {\n${members.join('\n')}\n}`;
}

/** The signatures of a method: one, and before it another one with a stream if the operation answers a file. */
function signaturesOf(operation: OperationModel): readonly string[] {
  const name = pascalCase(operation.id);
  const isRequired = hasRequiredInput(operation);
  const plain = `(input${isRequired ? '' : '?'}: ${name}Input, options?: ${optionsType(operation)}): Promise<${name}Result>`;
  if (!answersFile(operation)) return [plain];
  const input = isRequired ? `${name}Input` : `${name}Input | undefined`;
  return [`(input: ${input}, options: StreamOptions): Promise<Streamed<${name}Result>>`, plain];
}

function optionsType(operation: OperationModel): string {
  if (answersFile(operation)) return 'DownloadOptions';
  if (takesFile(operation)) return 'UploadOptions';
  return operation.id in guardedOperations ? 'LoginOptions' : 'CallOptions';
}

function hasRequiredInput(operation: OperationModel): boolean {
  // The client writes the headers itself.
  const asked = operation.parameters.filter((parameter) => parameter.in !== 'header');
  return operation.body?.required === true || asked.some((parameter) => parameter.required);
}
