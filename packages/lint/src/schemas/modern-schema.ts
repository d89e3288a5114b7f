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

/**
 * The schema with `nullable` and boolean exclusive bounds converted, at every depth. A nullable schema with
 * listed values admits null only if the list has it.
 */
export function modernSchema(schema: Json): Json {
  return mapSchemas(schema, (written) => {
    const { $ref } = written;
    const counting = typeof $ref === 'string' ? { $ref, ...besideReference(old, written) } : written;
    return withExclusiveBounds(withNull(counting));
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

function withNull({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  const typed = typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
  return withNullInParts(typed);
}

/**
 * Authors write `nullable` beside references and mean the whole, though in OpenAPI 3.0 it applies only beside
 * a `type`.
 */
function withNullInParts(schema: JsonObject): JsonObject {
  const choices = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = schema[keyword];
    const isNew = isArray(branches) && !branches.some(admitsNull);
    return isNew ? [[keyword, [...branches, { type: 'null' }]] as const] : [];
  });
  const { allOf } = schema;
  const parts = isArray(allOf) && allOf.every(isReference) ? allOf.map(orNull) : allOf;
  return { ...schema, ...Object.fromEntries(choices), ...(parts === undefined ? {} : { allOf: parts }) };
}

function orNull(part: Json): Json {
  return { anyOf: [part, { type: 'null' }] };
}

function admitsNull(branch: Json): boolean {
  return (
    isObject(branch) && (branch.type === 'null' || (isArray(branch.type) && branch.type.includes('null')))
  );
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
