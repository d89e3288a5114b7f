// Builds the model from one release's document.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  stringsAt,
  unmatchedStatus,
} from '@lunarest/openapi';
import { checkNames } from './check-names.ts';
import type {
  BodyModel,
  EvidenceModel,
  OperationModel,
  ParameterModel,
  ReleaseModel,
  ResponseModel,
  UnmatchedModel,
} from './model.ts';
import {
  buildSchema,
  errorIdsOf,
  listAt,
  type Resolve,
  resolverOf,
  schemaNamesOf,
  withKnownActions,
} from './read-document.ts';

/** The model of a release; throws when an operation lacks a mandatory part, or a name is not usable in the generated code. */
export function buildModel(release: string, document: JsonObject): ReleaseModel {
  const resolve = resolverOf(document);
  const security = schemesOf(document.security);
  const operations = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {})
      .filter(([word]) => word !== 'parameters')
      .map(([method, operation]) => buildOperation(method, path, resolve(operation), security, resolve)),
  );
  const named = operations.map((operation) => withKnownActions(operation, document, resolve));
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas')).map(buildSchema);
  checkNames({ operations, schemas });
  return { release, operations: named, schemas, unmatched: buildUnmatched(document, resolve) };
}

function buildOperation(
  method: string,
  path: string,
  operation: JsonObject,
  security: readonly string[],
  resolve: Resolve,
): OperationModel {
  const task = operation['x-luna-task'];
  return {
    id: text(operation, 'operationId', `${method} ${path}`),
    method,
    path,
    room: stringsAt(operation, 'tags')[0] ?? fail(`${method} ${path} has no tag`),
    summary: text(operation, 'summary', path),
    description: typeof operation.description === 'string' ? operation.description : null,
    roles: stringsAt(operation, 'x-luna-roles'),
    session: text(operation, 'x-luna-session', path),
    login: stringsAt(operation, 'x-luna-login'),
    task: typeof task === 'string' ? task : null,
    security: operation.security === undefined ? security : schemesOf(operation.security),
    evidence: buildEvidence(objectAt(operation, 'x-luna-evidence'), path),
    decisions: stringsAt(operation, 'x-luna-decision'),
    parameters: listAt(operation, 'parameters').map((parameter) => buildParameter(resolve(parameter))),
    body: operation.requestBody === undefined ? null : buildBody(resolve(operation.requestBody), resolve),
    responses: Object.entries(objectAt(operation, 'responses')).map(([status, response]) =>
      buildResponse(Number(status), resolve(response), resolve),
    ),
  };
}

function buildEvidence(evidence: JsonObject, place: string): EvidenceModel {
  const required = {
    kind: text(evidence, 'kind', place),
    releases: stringsAt(evidence, 'releases'),
    source: text(evidence, 'source', place),
  };
  return typeof evidence.note === 'string' ? { ...required, note: evidence.note } : required;
}

function buildParameter(parameter: JsonObject): ParameterModel {
  const schema = objectAt(parameter, 'schema');
  const { minimum, maximum } = schema;
  const bounded = schema.type === 'integer' && minimum !== undefined && maximum !== undefined;
  return {
    name: text(parameter, 'name', 'a parameter'),
    in: text(parameter, 'in', 'a parameter'),
    required: parameter.required === true,
    description: text(parameter, 'description', String(parameter.name)),
    type: String(schema.type),
    example: parameter.example === undefined ? null : String(parameter.example),
    values: stringsAt(schema, 'enum'),
    known: stringsAt(schema, 'examples'),
    integer: bounded ? { minimum: String(minimum), maximum: String(maximum) } : null,
  };
}

function buildBody(body: JsonObject, resolve: Resolve): BodyModel {
  const content = objectAt(body, 'content');
  const [media = {}] = Object.values(content).map(resolve);
  const [example] = Object.values(objectAt(media, 'examples')).map(resolve);
  return {
    required: body.required === true,
    mediaTypes: Object.keys(content),
    schemas: schemaNamesOf(media.schema),
    example: example?.value,
  };
}

function buildResponse(status: number, response: JsonObject, resolve: Resolve): ResponseModel {
  const headers = Object.entries(objectAt(response, 'headers'));
  const [media] = Object.values(objectAt(response, 'content')).map(resolve);
  return {
    status,
    description: text(response, 'description', String(status)),
    mediaTypes: Object.keys(objectAt(response, 'content')),
    headers: headers.map(([name]) => name),
    optionalHeaders: headers.filter(([, header]) => resolve(header).required !== true).map(([name]) => name),
    schemas: schemaNamesOf(media?.schema),
    binary: media !== undefined && resolve(media.schema).format === 'binary',
    errors: status >= 400 ? errorIdsOf(response, resolve) : [],
  };
}

function buildUnmatched(document: JsonObject, resolve: Resolve): Readonly<Record<string, UnmatchedModel>> {
  const written = objectAt(document, 'x-luna-unmatched');
  const unknown = Object.keys(written).filter((reason) => !(reason in unmatchedStatus));
  if (unknown.length > 0) fail(`x-luna-unmatched has no meaning for ${unknown}`);
  const entries = Object.entries(unmatchedStatus).map(([reason, status]) => {
    const response = written[reason] ?? fail(`x-luna-unmatched lacks ${reason}`);
    return [reason, { status, errors: errorIdsOf(resolve(response), resolve) }] as const;
  });
  return Object.fromEntries(entries);
}

function schemesOf(security: Json | undefined): readonly string[] {
  return isArray(security) ? security.flatMap((entry) => (isObject(entry) ? Object.keys(entry) : [])) : [];
}

function text(parent: JsonObject, key: string, place: string): string {
  const value = parent[key];
  return typeof value === 'string' ? value : fail(`${place} has no ${key}`);
}

function fail(message: string): never {
  throw new Error(`contract: ${message}`);
}
