// Writes the client's operations: one method per operation, its input, and its results told apart by status.
import {
  bodyKindOf,
  bodyTypeOf,
  ownHeaders,
  type RequestBodyType,
  refusals,
  requestBodiesOf,
  successes,
} from './answers.ts';
import {
  type GeneratedFile,
  literal,
  literalUnion,
  pascalCase,
  propertyName,
  typescriptFile,
} from './emit.ts';
import type { OperationModel, ParameterModel, ReleaseModel, ResponseModel } from './model.ts';

/** The types of the operations, and the table of how they go over the wire: apart, since programs name only the types. */
export function emitClient(model: ReleaseModel): readonly GeneratedFile[] {
  return [operationsFile(model), wiresFile(model), releaseFile(model.release)];
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
    `export type { LunaClient${release} } from './clients.ts';\nexport type * from './operations-${release}.ts';`,
    `/** A client of an appliance that speaks release ${release}; see \`createLunaClient\`. */\nexport function ${name}<U extends UnknownAnswers = 'throw'>(\n  options: ReleaseOptions<U>,\n): Answering<LunaClient${release}, U> {\n  return clientOf('${release}', wires${release}, options);\n}`,
    `export { ${name} as createLunaClient };`,
  ]);
}

function operationsFile({ release, operations }: ReleaseModel): GeneratedFile {
  const types = operations.flatMap((operation) => [inputType(operation), resultType(operation)]);
  // Release 14 has no exact integers, so not every release names an Identifier.
  const names = [
    'CallOptions',
    ...(types.join().includes(': Identifier;') ? ['Identifier'] : []),
    'LunaError',
  ];
  const content = types.join().includes('FileBody') ? "import type { FileBody } from '../content.ts';\n" : '';
  return typescriptFile(`packages/client/src/generated/operations-${release}.ts`, [
    `${content}import type { operations } from '@lunarest/contract/types-${release}';\nimport type { ${names.join(', ')} } from '../operation.ts';`,
    ...types,
    methodsType(release, operations),
  ]);
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

/** The headers a caller may read; the cookie is the session's own affair. */
function sentHeaders(response: ResponseModel, optional: boolean): readonly string[] {
  return ownHeaders(response)
    .filter((header) => header !== 'Set-Cookie' && response.optionalHeaders.includes(header) === optional)
    .map((header) => header.toLowerCase());
}

function queryOf(operation: OperationModel): readonly ParameterModel[] {
  return operation.parameters.filter((parameter) => parameter.in === 'query');
}

function inputType(operation: OperationModel): string {
  const body = requestBodiesOf(operation).map(bodyTypeOfRequest).join(' | ');
  const members = [
    ...operation.parameters.filter((parameter) => parameter.in === 'path').map(memberOf),
    ...queryOf(operation).map(queryMemberOf),
    ...(body === '' ? [] : [`  readonly body${operation.body?.required ? '' : '?'}: ${body};`]),
  ];
  const name = `${pascalCase(operation.id)}Input`;
  return members.length === 0
    ? `export type ${name} = Readonly<Record<never, never>>;`
    : `export interface ${name} {\n${members.join('\n')}\n}`;
}

/** Text and bytes go as they are, and parts as a form; anything else is JSON. */
function bodyTypeOfRequest({ kind, type }: RequestBodyType): string {
  if (kind === 'json') return type;
  return kind === 'multipart' ? 'FormData' : 'FileBody';
}

function memberOf(parameter: ParameterModel): string {
  const type = parameter.integer === null ? 'string' : 'Identifier';
  return `  ${commentOf(parameter)}\n  readonly ${parameter.name}: ${type};`;
}

function queryMemberOf(parameter: ParameterModel): string {
  const type = { integer: 'number', boolean: 'boolean' }[parameter.type] ?? 'string';
  const optional = parameter.required ? '' : '?';
  return `  ${commentOf(parameter)}\n  readonly ${parameter.name}${optional}: ${type};`;
}

function commentOf({ description }: ParameterModel): string {
  return `/** ${description.trim().replaceAll(/\s+/g, ' ')} */`;
}

function resultType(operation: OperationModel): string {
  const results = [
    ...successes(operation).map((response) => successType(operation, response)),
    ...refusals(operation).map(refusalType),
  ];
  return `export type ${pascalCase(operation.id)}Result =\n${results.map((result) => `  | ${result}`).join('\n')};`;
}

function successType(operation: OperationModel, response: ResponseModel): string {
  const headers = [
    ...sentHeaders(response, false).map((header) => `readonly ${propertyName(header)}: string`),
    ...sentHeaders(response, true).map((header) => `readonly ${propertyName(header)}?: string`),
  ];
  const body = bodyKindOf(response) === 'bytes' ? 'Uint8Array' : bodyTypeOf(operation, response);
  const parts = [
    `readonly status: ${response.status}`,
    ...(headers.length > 0 ? [`readonly headers: { ${headers.join('; ')} }`] : []),
    `readonly body: ${body ?? 'undefined'}`,
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
  // The client writes the headers by itself.
  const asked = operation.parameters.filter((parameter) => parameter.in !== 'header');
  return operation.body?.required === true || asked.some((parameter) => parameter.required);
}
