// The types of one operation of the client: its input, and its results by status.
import {
  bodyKindOf,
  bodyTypeOf,
  ownHeaders,
  type RequestBodyType,
  refusals,
  requestBodiesOf,
  successes,
} from './answers.ts';
import { comment, literalUnion, onOneLine, pascalCase, propertyName } from './emit.ts';
import type { OperationModel, ParameterModel, ResponseModel } from './model.ts';

/** The headers that a caller may read; the session handles the cookie itself. */
export function sentHeaders(response: ResponseModel, optional: boolean): readonly string[] {
  return ownHeaders(response)
    .filter((header) => header !== 'Set-Cookie' && response.optionalHeaders.includes(header) === optional)
    .map((header) => header.toLowerCase());
}

export function queryOf(operation: OperationModel): readonly ParameterModel[] {
  return operation.parameters.filter((parameter) => parameter.in === 'query');
}

export function inputType(operation: OperationModel): string {
  const body = requestBodiesOf(operation)
    .map((body) => bodyTypeOfRequest(operation, body))
    .join(' | ');
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

/** Text and bytes are sent unchanged, and parts as a form; anything else is JSON. */
function bodyTypeOfRequest({ body }: OperationModel, { kind, type }: RequestBodyType): string {
  if (kind === 'json') return body?.schemas.join(' | ') || type;
  return kind === 'multipart' ? 'FormData' : 'FileBody';
}

function memberOf(parameter: ParameterModel): string {
  const type = parameter.integer === null ? textType(parameter) : 'Identifier';
  return `${commentOf(parameter)}\n  readonly ${propertyName(parameter.name)}: ${type};`;
}

function queryMemberOf(parameter: ParameterModel): string {
  const type = { integer: 'number', boolean: 'boolean' }[parameter.type] ?? textType(parameter);
  const optional = parameter.required ? '' : '?';
  return `${commentOf(parameter)}\n  readonly ${propertyName(parameter.name)}${optional}: ${type};`;
}

function commentOf({ description }: ParameterModel): string {
  return comment([onOneLine(description)], '  ');
}

/** The values of an enum; for known values any text, in a form for which editors still suggest them. */
function textType({ values, known }: ParameterModel): string {
  if (values.length > 0) return literalUnion(values);
  return known.length > 0 ? `${literalUnion(known)} | (string & {})` : 'string';
}

export function resultType(operation: OperationModel): string {
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
  const body = bodyKindOf(response) === 'bytes' ? 'Uint8Array' : namedBody(operation, response);
  const parts = [
    `readonly status: ${response.status}`,
    ...(headers.length > 0 ? [`readonly headers: { ${headers.join('; ')} }`] : []),
    `readonly body: ${body ?? 'undefined'}`,
  ];
  return `{ ${parts.join('; ')} }`;
}

function namedBody(operation: OperationModel, response: ResponseModel): string | null {
  return response.schemas.join(' | ') || bodyTypeOf(operation, response);
}

function refusalType(response: ResponseModel): string {
  return `{ readonly status: ${response.status}; readonly error: LunaError<${literalUnion(response.errors)}> }`;
}
