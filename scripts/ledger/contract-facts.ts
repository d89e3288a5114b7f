// What the contract of one release says of an operation, in the same shape as a page's facts.
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { errorIdsOf, type Resolve, resolverOf } from '../generate/read-document.ts';
import type { Facets, OperationFacts, ResponseFacts } from './page-facts.ts';

/** The facts of every operation of a document, by operationId. */
export function contractFacts(document: JsonObject): ReadonlyMap<string, OperationFacts> {
  const resolve = resolverOf(document);
  const entries = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).map(([method, operation]) => {
      const written = resolve(operation);
      return [String(written.operationId), operationFacts(method, path, written, resolve)] as const;
    }),
  );
  return new Map(entries);
}

function operationFacts(
  method: string,
  path: string,
  operation: JsonObject,
  resolve: Resolve,
): OperationFacts {
  const listed = isArray(operation.parameters) ? operation.parameters.map(resolve) : [];
  const responses = Object.entries(objectAt(operation, 'responses'));
  return {
    method,
    path,
    privileges: stringsAt(operation, 'x-luna-roles'),
    parameters: {
      ...Object.fromEntries(listed.map((parameter) => parameterFacets(parameter, resolve))),
      ...(operation.requestBody === undefined ? {} : bodyFacets(resolve(operation.requestBody), resolve)),
    },
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, responseFacts(resolve(response), resolve)]),
    ),
  };
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
  return { ids: errorIdsOf(response, resolve), headers: Object.keys(objectAt(response, 'headers')) };
}

/** A schema with its references followed and its `allOf` parts laid over each other. */
function flatten(written: Json | undefined, resolve: Resolve): JsonObject {
  const { allOf, ...own } = resolve(written ?? {});
  const parts = isArray(allOf) ? allOf.map((part) => flatten(part, resolve)) : [];
  return Object.assign({}, ...parts, own);
}
