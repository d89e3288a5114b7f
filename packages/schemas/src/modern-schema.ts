// Converts schemas of OpenAPI 3.0 to JSON Schema, as used by OpenAPI 3.1.

import {
  besideReference,
  isAnnotation,
  isArray,
  isObject,
  type Json,
  type JsonObject,
} from '@lunarest/openapi';
import { mapSchemas } from './map-schemas.ts';

/** Follows a reference within the document; undefined if it does not resolve. */
type Find = (reference: string) => Json | undefined;

/**
 * The schema with `nullable` and boolean exclusive bounds converted, at every depth. A nullable schema with
 * listed values admits null only if the list has it.
 */
export function modernSchema(schema: Json, find: Find = () => undefined): Json {
  return mapSchemas(schema, (written) => {
    const { $ref } = written;
    const counting = typeof $ref === 'string' ? { $ref, ...besideReference(old, written) } : written;
    return withExclusiveBounds(withNull(counting, find));
  });
}

/** The schema without `nullable`, which is a keyword of OpenAPI 3.0 only, but which Ajv applies in every version. */
export function withoutNullable(schema: Json): Json {
  return mapSchemas(schema, (written) => {
    if (typeof written.nullable !== 'boolean') return written;
    const { nullable: _, ...kept } = written;
    return kept;
  });
}

/** A document of the version whose schemas are converted here. */
const old = { openapi: '3.0.3' };

function withNull({ nullable, ...schema }: JsonObject, find: Find): JsonObject {
  if (nullable !== true) return schema;
  const typed = typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
  return withNullInParts(typed, find);
}

/**
 * Authors write `nullable` beside references and mean the whole, though in OpenAPI 3.0 it applies only beside
 * a `type`.
 */
function withNullInParts(schema: JsonObject, find: Find): JsonObject {
  const choices = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = schema[keyword];
    const isNew = isArray(branches) && !branches.some((branch) => admitsNull(branch, find));
    return isNew ? [[keyword, [...branches, { type: 'null' }]] as const] : [];
  });
  const { allOf } = schema;
  const parts = isArray(allOf) && allOf.every(isReference) ? allOf.map(orNull) : allOf;
  return { ...schema, ...Object.fromEntries(choices), ...(parts === undefined ? {} : { allOf: parts }) };
}

function orNull(part: Json): Json {
  return { anyOf: [part, { type: 'null' }] };
}

/** Whether an alternative admits null itself, also by reference, as the enumeration of null alone that some generators write. */
function admitsNull(branch: Json, find: Find): boolean {
  const target = isObject(branch) && typeof branch.$ref === 'string' ? find(branch.$ref) : branch;
  if (target === undefined || !isObject(target)) return false;
  const { type, nullable, enum: listed } = target;
  if (isArray(listed) && !listed.includes(null)) return false;
  const types = [type ?? []].flat();
  return types.includes('null') || (types.length === 0 ? isArray(listed) : nullable === true);
}

/** Whether the schema is only a reference to another one. */
export function isReference(schema: Json): boolean {
  return isObject(schema) && Object.keys(schema).every((key) => key === '$ref' || isAnnotation(key));
}

function withExclusiveBounds(schema: JsonObject): JsonObject {
  return exclusive('maximum', 'exclusiveMaximum', exclusive('minimum', 'exclusiveMinimum', schema));
}

function exclusive(bound: string, flag: string, schema: JsonObject): JsonObject {
  const { [bound]: limit, [flag]: excluded, ...rest } = schema;
  if (typeof excluded !== 'boolean') return schema;
  return limit === undefined ? rest : { ...rest, [excluded ? flag : bound]: limit };
}
