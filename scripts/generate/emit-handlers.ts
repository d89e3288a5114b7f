// Writes the handler types: what the server's handlers receive and the only answers they may give.
import { bodyTypeOf, ownHeaders, refusals, requestTypeOf, successes } from './answers.ts';
import { type GeneratedFile, literalUnion, pascalCase, propertyName, typescriptFile } from './emit.ts';
import type { OperationModel, ReleaseModel, ResponseModel } from './model.ts';

export function emitHandlers({ release, operations }: ReleaseModel): GeneratedFile {
  return typescriptFile(`packages/contract/src/generated/handlers-${release}.ts`, [
    `import type { operations } from './schema-${release}.ts';`,
    ...operations.flatMap((operation) => [requestType(operation), answerType(operation)]),
    handlersType(release, operations),
  ]);
}

function requestType(operation: OperationModel): string {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const path = inPath.map(({ name }) => `readonly ${name}: string`).join('; ');
  const body = requestTypeOf(operation) ?? 'undefined';
  const optional = operation.body?.required === false ? ' | undefined' : '';
  return [
    `export interface ${pascalCase(operation.id)}Request {`,
    `  readonly path: ${path === '' ? 'object' : `{ ${path} }`};`,
    `  readonly body: ${body}${optional};`,
    '}',
  ].join('\n');
}

function answerType(operation: OperationModel): string {
  const answers = successes(operation).map((response) => successType(operation, response));
  const failures = refusals(operation).flatMap((response) => response.errors);
  const refusal = `{ readonly failure: ${literalUnion(failures)}; readonly details?: string }`;
  return `export type ${pascalCase(operation.id)}Answer =\n${[...answers, refusal].map((answer) => `  | ${answer}`).join('\n')};`;
}

function successType(operation: OperationModel, response: ResponseModel): string {
  const headers = ownHeaders(response).map((header) => `readonly ${propertyName(header)}: string`);
  const body = bodyTypeOf(operation, response);
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
    return `  /** ${summary}. \`${method.toUpperCase()} ${path}\` */\n  readonly ${id}: (request: ${name}Request, context: Context) => ${name}Answer;`;
  });
  return `export interface Handlers${release}<Context> {\n${members.join('\n')}\n}`;
}
