// Writes the client's operations: one method per operation, its input, and its results told apart by status.
import { bodyTypeOf, ownHeaders, refusals, requestTypeOf, successes } from './answers.ts';
import {
  type GeneratedFile,
  literal,
  literalUnion,
  pascalCase,
  propertyName,
  typescriptFile,
} from './emit.ts';
import type { OperationModel, ParameterModel, ReleaseModel, ResponseModel } from './model.ts';

export function emitClient({ release, operations }: ReleaseModel): GeneratedFile {
  const wires = Object.fromEntries(operations.map((operation) => [operation.id, wireOf(operation)]));
  const types = operations.flatMap((operation) => [inputType(operation), resultType(operation)]);
  // Release 14 has no exact integers, so not every release names an Identifier.
  const names = [
    'CallOptions',
    ...(types.join().includes(': Identifier;') ? ['Identifier'] : []),
    'LunaError',
    'Wire',
  ];
  return typescriptFile(`packages/client/src/generated/operations-${release}.ts`, [
    `import type { operations } from '@lunarest/contract/types-${release}';\nimport type { ${names.join(', ')} } from '../operation.ts';`,
    ...types,
    methodsType(release, operations),
    `export const wires${release}: Readonly<Record<keyof Operations${release}, Wire>> = ${literal(wires, 3)};`,
  ]);
}

function wireOf(operation: OperationModel) {
  return {
    method: operation.method,
    path: operation.path,
    session: operation.session,
    body: operation.body !== null,
    answers: Object.fromEntries(operation.responses.map((response) => [response.status, answerOf(response)])),
  };
}

/** What the client must find in an answer before it calls it one of the contract's. */
function answerOf(response: ResponseModel) {
  if (response.status >= 400) return { errors: response.errors };
  return { body: response.mediaTypes.length > 0, headers: sentHeaders(response) };
}

/** The headers a caller may read; the cookie is the session's own affair. */
function sentHeaders(response: ResponseModel): readonly string[] {
  return ownHeaders(response)
    .filter((header) => header !== 'Set-Cookie')
    .map((header) => header.toLowerCase());
}

function inputType(operation: OperationModel): string {
  const body = requestTypeOf(operation);
  const members = [
    ...operation.parameters.filter((parameter) => parameter.in === 'path').map(memberOf),
    ...(body === null ? [] : [`  readonly body${operation.body?.required ? '' : '?'}: ${body};`]),
  ];
  const name = `${pascalCase(operation.id)}Input`;
  return members.length === 0
    ? `export type ${name} = Readonly<Record<never, never>>;`
    : `export interface ${name} {\n${members.join('\n')}\n}`;
}

function memberOf(parameter: ParameterModel): string {
  const type = parameter.integer === null ? 'string' : 'Identifier';
  return `  /** ${parameter.description.trim().replaceAll(/\s+/g, ' ')} */\n  readonly ${parameter.name}: ${type};`;
}

function resultType(operation: OperationModel): string {
  const results = [
    ...successes(operation).map((response) => successType(operation, response)),
    ...refusals(operation).map(refusalType),
  ];
  return `export type ${pascalCase(operation.id)}Result =\n${results.map((result) => `  | ${result}`).join('\n')};`;
}

function successType(operation: OperationModel, response: ResponseModel): string {
  const headers = sentHeaders(response).map((header) => `readonly ${propertyName(header)}: string`);
  const parts = [
    `readonly status: ${response.status}`,
    ...(headers.length > 0 ? [`readonly headers: { ${headers.join('; ')} }`] : []),
    `readonly body: ${bodyTypeOf(operation, response) ?? 'undefined'}`,
  ];
  return `{ ${parts.join('; ')} }`;
}

function refusalType(response: ResponseModel): string {
  return `{ readonly status: ${response.status}; readonly error: LunaError<${literalUnion(response.errors)}> }`;
}

function methodsType(release: string, operations: readonly OperationModel[]): string {
  const members = operations.map((operation) => {
    const name = pascalCase(operation.id);
    const optional = hasRequiredInput(operation) ? '' : '?';
    const signature = `(input${optional}: ${name}Input, options?: CallOptions): Promise<${name}Result>`;
    return `  /** ${operation.summary}. \`${operation.method.toUpperCase()} ${operation.path}\` */\n  ${operation.id}${signature};`;
  });
  return `export interface Operations${release} {\n${members.join('\n')}\n}`;
}

function hasRequiredInput(operation: OperationModel): boolean {
  return operation.body?.required === true || operation.parameters.some((parameter) => parameter.required);
}
