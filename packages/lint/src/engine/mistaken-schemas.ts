// False positives of the engine in schemas.
import {
  isArray,
  isObject,
  isOpenApi30,
  type Json,
  type JsonObject,
  memberOf,
  pointerIn,
  pointerTo,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import { areApart } from './apart.ts';
import type { Reported } from './reported.ts';

/** Decides whether a problem with a schema is a false positive. */
export function isMistakenSchema(problem: Reported, root: JsonObject): boolean {
  return (
    isBooleanSchema(problem, root) ||
    isFile(problem, root) ||
    isDescribed(problem, root) ||
    isApart(problem, root) ||
    isAroundReference(problem, root)
  );
}

/** `true` and `false` are schemas since OpenAPI 3.1. */
function isBooleanSchema({ id, message, pointer }: Reported, root: JsonObject): boolean {
  return (
    id === 'struct' &&
    message.startsWith('Expected type `Schema` (object) but got `boolean`') &&
    typeof valueAt(root, pointer) === 'boolean' &&
    !isOpenApi30(root)
  );
}

/** In Swagger 2.0, the schema of an answer may have the type of a file. */
function isFile({ id, pointer }: Reported, root: JsonObject): boolean {
  const [keyword, schema, , group] = stepsOf(pointer).toReversed();
  const isOfAnswer = keyword === 'type' && schema === 'schema' && group === 'responses';
  return id === 'struct' && root.swagger !== undefined && isOfAnswer && valueAt(root, pointer) === 'file';
}

/** Alternatives may exclude each other in ways that the engine does not compare. */
function isApart({ id, message, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-illogical-composition-keywords' || !message.includes('must be mutually exclusive'))
    return false;
  const written = valueAt(root, pointer);
  const members = isArray(written)
    ? written.map((schema, index) => ({ schema, name: nameOf(schema, index) }))
    : [];
  return members.some((one, index) =>
    members
      .slice(index + 1)
      .some(
        (other) =>
          message.includes(`: ${one.name} and ${other.name}. `) && areApart(one.schema, other.schema, root),
      ),
  );
}

/** In OpenAPI 3.0, keywords such as `nullable` have no effect beside a reference, so that it becomes the only alternative. */
function isAroundReference({ id, message, pointer }: Reported, root: JsonObject): boolean {
  const [, keyword = ''] = /^`(oneOf|anyOf|allOf)` should have at least two schemas/.exec(message) ?? [];
  if (id !== 'no-illogical-composition-keywords' || keyword === '') return false;
  const [alternatives, holder] = [pointer, pointerTo('#', ...stepsOf(pointer).slice(0, -1))].map((place) =>
    valueAt(root, place),
  );
  const [only] = isArray(alternatives) ? alternatives : [];
  const hasOthers = isObject(holder) && Object.keys(holder).length > 1;
  return isOpenApi30(root) && hasOthers && isObject(only) && '$ref' in only;
}

/** An alternative in the words of the engine. */
function nameOf(schema: Json, index: number): string {
  const { $ref, title } = isObject(schema) ? schema : {};
  const name = $ref ?? title;
  return name === undefined ? `schema at position ${index + 1}` : `\`${String(name)}\``;
}

/** A required property may be described outside the subschema that requires it, or without its name. */
function isDescribed({ id, pointer }: Reported, root: JsonObject): boolean {
  if (id !== 'no-required-schema-properties-undefined') return false;
  const [name, schema] = [valueAt(root, pointer), stepsOf(pointer).slice(0, -2)];
  return typeof name === 'string' && placesAround(schema).some((place) => describes(name, place, root, []));
}

/** The schema, and those around it that see the same value. */
function placesAround(schema: readonly string[]): readonly string[] {
  const inPlace = ['not', 'if', 'then', 'else'].includes(schema.at(-1) ?? '');
  const inList = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'].includes(schema.at(-2) ?? '');
  const around = inPlace ? schema.slice(0, -1) : inList ? schema.slice(0, -2) : undefined;
  return [pointerTo('#', ...schema), ...(around === undefined ? [] : placesAround(around))];
}

function describes(name: string, pointer: string, root: JsonObject, seen: readonly string[]): boolean {
  const schema = valueAt(root, pointer);
  if (!isObject(schema) || seen.includes(pointer)) return false;
  const { $ref, properties = {}, additionalProperties, patternProperties = {}, allOf } = schema;
  const others = [
    ...(typeof $ref === 'string' ? [pointerIn($ref)] : []),
    ...(isArray(allOf) ? allOf.map((_, index) => pointerTo(pointer, 'allOf', index)) : []),
  ];
  return (
    memberOf(isObject(properties) ? properties : {}, name) !== undefined ||
    (isObject(additionalProperties) && Object.keys(additionalProperties).length > 0) ||
    Object.keys(patternProperties ?? {}).some((pattern) => matches(pattern, name)) ||
    others.some((other) => describes(name, other, root, [...seen, pointer]))
  );
}
