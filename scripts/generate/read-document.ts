// Resolves references of a bundled document, and finds the identifiers of an error response.

import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';

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

/** The members of the enum of property `id`, at any place in the body's schema composition. */
export function errorIdsOf(response: JsonObject, resolve: Resolve): readonly string[] {
  const bodies = Object.values(objectAt(response, 'content'));
  return [...new Set(bodies.flatMap((body) => idsIn(objectAt(resolve(body), 'schema'), resolve)))];
}

function idsIn(written: JsonObject, resolve: Resolve): readonly string[] {
  const schema = resolve(written);
  const own = stringsAt(objectAt(objectAt(schema, 'properties'), 'id'), 'enum');
  const parts = isArray(schema.allOf) ? schema.allOf.filter(isObject) : [];
  return [...own, ...parts.flatMap((part) => idsIn(part, resolve))];
}
