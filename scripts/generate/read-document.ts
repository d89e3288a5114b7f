// Reads parts of a bundled document for the model: targets of references, error identifiers, names of schemas, known actions.
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import type { OperationModel, SchemaModel } from './model.ts';

/** Follows `$ref` (within the document) to its target; throws for a missing target. */
export type Resolve = (value: Json | undefined) => JsonObject;

export function resolverOf(document: JsonObject): Resolve {
  const resolve: Resolve = (value) => {
    if (!isObject(value)) throw new Error('contract: an object was expected');
    if (typeof value.$ref !== 'string') return value;
    const steps = value.$ref.replace('#/', '').split('/');
    return resolve(steps.reduce((parent, step) => objectAt(parent, step), document));
  };
  return resolve;
}

/** The members of a list; none for any other value. */
export function listAt(parent: JsonObject, key: string): readonly Json[] {
  const value = parent[key];
  return isArray(value) ? value : [];
}

/** The objects among the members of a list. */
export function objectsAt(parent: JsonObject, key: string): readonly JsonObject[] {
  return listAt(parent, key).filter(isObject);
}

/** The members of the enum of property `id`, at any place in the body's schema composition. */
export function errorIdsOf(response: JsonObject, resolve: Resolve): readonly string[] {
  const bodies = Object.values(objectAt(response, 'content'));
  return [...new Set(bodies.flatMap((body) => idsIn(objectAt(resolve(body), 'schema'), resolve)))];
}

function idsIn(written: JsonObject, resolve: Resolve): readonly string[] {
  const schema = resolve(written);
  const own = stringsAt(objectAt(objectAt(schema, 'properties'), 'id'), 'enum');
  return [...own, ...objectsAt(schema, 'allOf').flatMap((part) => idsIn(part, resolve))];
}

const prefix = '#/components/schemas/';

/** The names of the schemas that `schema` refers to: one, or each of a choice. Empty when a part has no name. */
export function schemaNamesOf(schema: Json | undefined): readonly string[] {
  if (!isObject(schema)) return [];
  if (typeof schema.$ref === 'string') return [schema.$ref.replace(prefix, '')];
  const names = isArray(schema.anyOf) ? schema.anyOf.map(schemaNamesOf) : [];
  return names.every((each) => each.length > 0) ? names.flat() : [];
}

export function buildSchema([name, schema]: readonly [string, Json]): SchemaModel {
  const { description } = isObject(schema) ? schema : {};
  return {
    name,
    description: typeof description === 'string' ? description : null,
    isObject: isObject(schema) && hasProperties(schema),
  };
}

function hasProperties(schema: Parameters<typeof objectAt>[0]): boolean {
  const isChoice = ['allOf', 'anyOf', 'oneOf'].some((word) => word in schema);
  return !isChoice && Object.keys(objectAt(schema, 'properties')).length > 0;
}

const action = '/{actionid}';

/** The operation, with the listed actions as values of its parameter `actionid`. */
export function withKnownActions(
  operation: OperationModel,
  document: JsonObject,
  resolve: Resolve,
): OperationModel {
  if (!operation.path.endsWith(action)) return operation;
  const list = objectAt(objectAt(document, 'paths'), operation.path.slice(0, -action.length));
  const known = actionsIn(resolve(objectAt(list, 'get')), resolve);
  const [first] = known;
  if (first === undefined) return operation;
  const parameters = operation.parameters.map((parameter) =>
    parameter.name === 'actionid' && parameter.known.length === 0
      ? { ...parameter, known, example: first }
      : parameter,
  );
  return { ...operation, parameters };
}

function actionsIn(list: JsonObject, resolve: Resolve): readonly string[] {
  const answer = objectAt(objectAt(list, 'responses'), '200');
  const media = objectAt(objectAt(answer, 'content'), 'application/json');
  const examples = Object.values(objectAt(media, 'examples')).map(resolve);
  const ids = examples.flatMap(({ value }) => (isObject(value) ? actionIds(value.actions) : []));
  return [...new Set(ids)];
}

function actionIds(actions: Json | undefined): readonly string[] {
  const written = isArray(actions) ? actions.filter(isObject) : [];
  return written.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
