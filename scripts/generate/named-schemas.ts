// The named schemas, and the bodies that refer to them.
import { isArray, isObject, type Json, objectAt } from '@lunarest/openapi';
import type { SchemaModel } from './model.ts';

const prefix = '#/components/schemas/';

/**
 * The names of the schemas that `schema` refers to: one, or each of a choice. Empty when a part has no name.
 */
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
