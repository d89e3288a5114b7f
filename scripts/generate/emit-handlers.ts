// Writes the handler types: the input of the server's handlers and the only permitted answers.
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
  comment,
  type GeneratedFile,
  literalUnion,
  onOneLine,
  pascalCase,
  propertyName,
  typescriptFile,
} from './emit.ts';
import type { OperationModel, ReleaseModel, ResponseModel } from './model.ts';

export function emitHandlers({ release, operations }: ReleaseModel): GeneratedFile {
  const types = operations.flatMap((operation) => [requestType(operation), answerType(operation)]);
  // Only newer releases accept files.
  const upload = types.join().includes('Upload[]') ? "import type { Upload } from '../operation.ts';\n" : '';
  return typescriptFile(`packages/contract/src/generated/handlers-${release}.ts`, [
    `${upload}import type { operations } from './schema-${release}.ts';`,
    ...types,
    handlersType(release, operations),
  ]);
}

function requestType(operation: OperationModel): string {
  const parts = [
    `readonly path: ${parametersType(operation, 'path')}`,
    `readonly query: ${parametersType(operation, 'query')}`,
  ];
  const bodies = requestBodiesOf(operation);
  const name = `${pascalCase(operation.id)}Request`;
  if (bodies.every(({ kind }) => kind === 'json')) {
    const optional = operation.body?.required === false ? ' | undefined' : '';
    const body = `readonly body: ${bodies[0]?.type ?? 'undefined'}${optional}`;
    return `export interface ${name} {\n${[...parts, body].map((part) => `  ${part};`).join('\n')}\n}`;
  }
  const ways = bodies.map((body) => `  | { ${[...parts, ...contentOf(body)].join('; ')} }`);
  return `export type ${name} =\n${ways.join('\n')};`;
}

/** Parameters arrive as text; optional ones may be absent. */
function parametersType(operation: OperationModel, place: string): string {
  const members = operation.parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, required }) => `readonly ${propertyName(name)}${required ? '' : '?'}: string`);
  return members.length === 0 ? 'object' : `{ ${members.join('; ')} }`;
}

/** A body of several kinds is tagged with its kind; the parts of a multipart body arrive as uploads. */
function contentOf({ kind, type }: RequestBodyType): readonly string[] {
  const body = kind === 'multipart' ? 'readonly Upload[]' : type;
  return [`readonly mediaType: '${kind}'`, `readonly body: ${body}`];
}

function answerType(operation: OperationModel): string {
  const answers = successes(operation).map((response) => successType(operation, response));
  const failures = refusals(operation).flatMap((response) => response.errors);
  const refusal = `{ readonly failure: ${literalUnion(failures)}; readonly details?: string }`;
  return `export type ${pascalCase(operation.id)}Answer =\n${[...answers, refusal].map((answer) => `  | ${answer}`).join('\n')};`;
}

function successType(operation: OperationModel, response: ResponseModel): string {
  // The framework sets an optional header: the link to the next page.
  const headers = ownHeaders(response)
    .filter((header) => !response.optionalHeaders.includes(header))
    .map((header) => `readonly ${propertyName(header)}: string`);
  const body = bodyKindOf(response) === 'bytes' ? 'Uint8Array' : bodyTypeOf(operation, response);
  const parts = [
    `readonly status: ${response.status}`,
    ...(headers.length > 0 ? [`readonly headers: { ${headers.join('; ')} }`] : []),
    ...(body === null ? [] : [`readonly body: ${body}`]),
  ];
  return `{ ${parts.join('; ')} }`;
}

function handlersType(release: string, operations: readonly OperationModel[]): string {
  const members = operations.map(({ id, summary, method, path }) => {
    const name = pascalCase(id);
    const doc = comment([onOneLine(`${summary}. \`${method.toUpperCase()} ${path}\``)], '  ');
    return `${doc}\n  readonly ${id}: (request: ${name}Request, context: Context) => ${name}Answer;`;
  });
  return `export interface Handlers${release}<Context> {\n${members.join('\n')}\n}`;
}
