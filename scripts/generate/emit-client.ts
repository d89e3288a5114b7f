// Writes the client of a release: its types, the table of how its operations go over the wire, and its entry.
import { bodyKindOf } from './answers.ts';
import { inputType, queryOf, resultType, sentHeaders } from './client-types.ts';
import { comment, type GeneratedFile, literal, onOneLine, pascalCase, typescriptFile } from './emit.ts';
import type { OperationModel, ReleaseModel, ResponseModel, SchemaModel } from './model.ts';
import { isGuarded, operationDoc } from './operation-doc.ts';

/** The types of the operations, and the table of how they go over the wire: apart, since programs name only the types. */
export function emitClient(model: ReleaseModel): readonly GeneratedFile[] {
  return [operationsFile(model), schemasFile(model), wiresFile(model), releaseFile(model.release)];
}

function wiresFile({ release, operations }: ReleaseModel): GeneratedFile {
  const wires = Object.fromEntries(operations.map((operation) => [operation.id, wireOf(operation)]));
  return typescriptFile(`packages/client/src/generated/wires-${release}.ts`, [
    `import type { Wire } from '../operation.ts';\nimport type { Operations${release} } from './operations-${release}.ts';`,
    `export const wires${release}: Readonly<Record<keyof Operations${release}, Wire>> = ${literal(wires, 3)};`,
  ]);
}

/** The entry `@lunarest/client/<release>`: a program with one release carries no table of another. */
function releaseFile(release: string): GeneratedFile {
  const name = `createLunaClient${release}`;
  return typescriptFile(`packages/client/src/generated/release-${release}.ts`, [
    [
      "import { type Answering, type ReleaseOptions, type UnknownAnswers, clientOf } from '../client-of.ts';",
      `import type { LunaClient${release} } from './clients.ts';`,
      `import { wires${release} } from './wires-${release}.ts';`,
    ].join('\n'),
    "export * from '../shared.ts';",
    `export type { LunaClient${release} } from './clients.ts';\nexport type * from './operations-${release}.ts';\nexport type * from './schemas-${release}.ts';`,
    `/** A client of an appliance that speaks release ${release}; see \`createLunaClient\`. */\nexport function ${name}<U extends UnknownAnswers = 'throw'>(\n  options: ReleaseOptions<U>,\n): Answering<LunaClient${release}, U> {\n  return clientOf('${release}', wires${release}, options);\n}`,
    `export { ${name} as createLunaClient };`,
  ]);
}

/** A type for each schema that has a name; the refusals are typed by the client itself. */
function schemasFile({ release, schemas }: ReleaseModel): GeneratedFile {
  return typescriptFile(`packages/client/src/generated/schemas-${release}.ts`, [
    `import type { components } from '@lunarest/contract/types-${release}';`,
    "type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];",
    ...schemas.filter(({ name }) => name !== 'Error').map(schemaType),
  ]);
}

/** An interface, where that is possible: editors show its name, and not what it holds. */
function schemaType({ name, description, isObject }: SchemaModel): string {
  const doc = description === null ? '' : `${comment([onOneLine(description)])}\n`;
  return isObject
    ? `${doc}export interface ${name} extends Schema<'${name}'> {}`
    : `${doc}export type ${name} = Schema<'${name}'>;`;
}

function operationsFile(model: ReleaseModel): GeneratedFile {
  const { release, operations } = model;
  const types = operations.flatMap((operation) => [inputType(operation), resultType(operation)]);
  return typescriptFile(`packages/client/src/generated/operations-${release}.ts`, [
    importsOf(model, types.join('\n')),
    ...types,
    methodsType(release, operations),
  ]);
}

/** What the types name; not every release names everything. */
function importsOf({ release, schemas }: ReleaseModel, types: string): string {
  // As a type, and not as a word of a comment.
  const uses = (name: string) => new RegExp(`(?:: |\\| |<)${name}\\b(?! \\w)`).test(types);
  const named = schemas.map(({ name }) => name).filter((name) => name !== 'Error' && uses(name));
  const own = ['CallOptions', ...(uses('Identifier') ? ['Identifier'] : []), 'LoginOptions', 'LunaError'];
  return [
    ...(uses('FileBody') ? ["import type { FileBody } from '../content.ts';"] : []),
    ...(uses('operations') ? [`import type { operations } from '@lunarest/contract/types-${release}';`] : []),
    `import type { ${own.join(', ')} } from '../operation.ts';`,
    `import type { ${named.join(', ')} } from './schemas-${release}.ts';`,
  ].join('\n');
}

function wireOf(operation: OperationModel) {
  const query = queryOf(operation).map(({ name }) => name);
  return {
    method: operation.method,
    path: operation.path,
    ...(query.length === 0 ? {} : { query }),
    session: operation.session,
    body: operation.body !== null,
    ...(takesAcceptType(operation) ? { acceptType: true } : {}),
    answers: Object.fromEntries(operation.responses.map((response) => [response.status, answerOf(response)])),
  };
}

function takesAcceptType({ parameters }: OperationModel): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name === 'Accept-Type');
}

/** What the client must find in an answer before it calls it one of the contract's. */
function answerOf(response: ResponseModel) {
  if (response.status >= 400) return { errors: response.errors };
  const optional = sentHeaders(response, true);
  return {
    body: bodyKindOf(response),
    headers: sentHeaders(response, false),
    ...(optional.length === 0 ? {} : { optional }),
  };
}

function methodsType(release: string, operations: readonly OperationModel[]): string {
  const members = operations.map((operation) => {
    const name = pascalCase(operation.id);
    const optional = hasRequiredInput(operation) ? '' : '?';
    const options = isGuarded(operation.id) ? 'LoginOptions' : 'CallOptions';
    const signature = `(input${optional}: ${name}Input, options?: ${options}): Promise<${name}Result>`;
    return `${comment(operationDoc(operation), '  ')}\n  ${operation.id}${signature};`;
  });
  return `export interface Operations${release} {\n${members.join('\n')}\n}`;
}

function hasRequiredInput(operation: OperationModel): boolean {
  // The client writes the headers by itself.
  const asked = operation.parameters.filter((parameter) => parameter.in !== 'header');
  return operation.body?.required === true || asked.some((parameter) => parameter.required);
}
