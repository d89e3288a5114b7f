// The facts of the contract of one release about an operation, in the same form as a page's facts.
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { errorIdsOf, listAt, type Resolve, resolverOf } from '../generate/read-document.ts';
import { schemaShapes } from './body-shape.ts';
import type { Facets, OperationFacts, ResponseFacts } from './page-facts.ts';
import { boundsIn } from './printed-facets.ts';

/** The facts of the operations of a document that `concerns` selects, by operationId. */
export function contractFacts(
  document: JsonObject,
  concerns: (operationId: string) => boolean = () => true,
): ReadonlyMap<string, OperationFacts> {
  const resolve = resolverOf(document);
  const facts = new Map<string, OperationFacts>();
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      const id = String(resolve(operation).operationId);
      if (concerns(id)) facts.set(id, operationFacts(method, path, resolve(operation), resolve));
    }
  }
  return facts;
}

function operationFacts(
  method: string,
  path: string,
  operation: JsonObject,
  resolve: Resolve,
): OperationFacts {
  const listed = listAt(operation, 'parameters').map(resolve);
  const headers = listed.filter((parameter) => parameter.in === 'header');
  const inTarget = listed.filter((parameter) => parameter.in !== 'header');
  const responses = Object.entries(objectAt(operation, 'responses'));
  return {
    method,
    path,
    privileges: stringsAt(operation, 'x-luna-roles'),
    needsSession: operation['x-luna-session'] === 'private' && admitsSessionsAlone(operation.security),
    needsLogin: stringsAt(operation, 'x-luna-login').length > 0,
    parameters: {
      ...Object.fromEntries(inTarget.map((parameter) => parameterFacets(parameter, resolve))),
      ...(operation.requestBody === undefined ? {} : bodyFacets(resolve(operation.requestBody), resolve)),
    },
    requestHeaders: Object.fromEntries(headers.map((header) => parameterFacets(header, resolve))),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, responseFacts(resolve(response), resolve)]),
    ),
    room: stringsAt(operation, 'tags')[0] ?? '',
    answerBounds: responses
      .filter(([status]) => Number(status) < 400)
      .flatMap(([, response]) => Object.values(objectAt(resolve(response), 'content')).map(resolve))
      .flatMap(({ schema }) => boundsIn(schema, resolve)),
  };
}

function admitsSessionsAlone(security: Json | undefined): boolean {
  return isArray(security) && security.every((entry) => isObject(entry) && 'session' in entry);
}

function parameterFacets(parameter: JsonObject, resolve: Resolve): readonly [string, Facets] {
  const required = parameter.required === true;
  return [
    String(parameter.name),
    { ...flatten(parameter.schema, resolve), in: parameter.in ?? '', required },
  ];
}

function bodyFacets(body: JsonObject, resolve: Resolve): Readonly<Record<string, Facets>> {
  const [content] = Object.values(objectAt(body, 'content')).map(resolve);
  const schema = flatten(content?.schema, resolve);
  const required = stringsAt(schema, 'required');
  return Object.fromEntries(
    Object.entries(objectAt(schema, 'properties')).map(([name, property]) => [
      name,
      { ...flatten(property, resolve), in: 'body', required: required.includes(name) },
    ]),
  );
}

function responseFacts(response: JsonObject, resolve: Resolve): ResponseFacts {
  const [media] = Object.values(objectAt(response, 'content')).map(resolve);
  return {
    ids: errorIdsOf(response, resolve),
    headers: Object.keys(objectAt(response, 'headers')),
    headerValues: constantsIn(objectAt(response, 'headers'), resolve),
    bodies: media === undefined ? null : schemaShapes(media.schema, resolve),
  };
}

function constantsIn(headers: JsonObject, resolve: Resolve): ResponseFacts['headerValues'] {
  const constants = Object.entries(headers).flatMap(([name, header]) => {
    const value = resolve(resolve(header).schema).const;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(constants);
}

/** A schema with its references followed and its `allOf` parts merged. */
function flatten(written: Json | undefined, resolve: Resolve): JsonObject {
  const { allOf, ...own } = resolve(written ?? {});
  const parts = isArray(allOf) ? allOf.map((part) => flatten(part, resolve)) : [];
  return Object.assign({}, ...parts, own);
}
