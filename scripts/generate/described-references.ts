// Copies the description of a schema to a property that refers to it, because types show none at a reference
// otherwise.
import { isObject, type Json, type JsonObject, mapJson, objectAt } from '@lunarest/openapi';

const prefix = '#/components/schemas/';

/** The document, with a description beside each property that is only a reference, as OpenAPI 3.1 allows. */
export function withDescribedReferences(document: JsonObject): JsonObject {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const described = (property: Json): Json => {
    if (!isObject(property) || typeof property.$ref !== 'string') return property;
    const { description } = objectAt(schemas, property.$ref.replace(prefix, ''));
    return description === undefined ? property : { description, ...property };
  };
  const changed = mapJson(document, (value) =>
    isObject(value) && isObject(value.properties)
      ? { ...value, properties: mapValues(value.properties, described) }
      : value,
  );
  return isObject(changed) ? changed : {};
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
