// Dynamic references by name. If only one schema of the document has the anchor, the reference becomes an ordinary one. If
// several schemas have it, the reference stays, because its target depends on the path of the validation.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapItems,
  mapMembers,
  stepsOf,
} from '../json/json.ts';
import { referenceTo } from '../json/references.ts';
import { anchoredAt } from '../schema/anchored.ts';
import type { Origins } from './origins.ts';

/** The anchor of a schema's dynamic reference; undefined if the schema has none, or has an ordinary reference too. */
export function dynamicNameIn({ $ref, $dynamicRef }: JsonObject): string | undefined {
  if ($ref !== undefined || typeof $dynamicRef !== 'string') return undefined;
  const name = $dynamicRef.split('#')[1] ?? '';
  return /^[A-Za-z_]/.test(name) ? name : undefined;
}

/** The document with an ordinary reference in each schema of `dynamic` whose anchor only one schema has. */
export function withOrdinaryReferences(
  root: JsonObject,
  dynamic: ReadonlySet<JsonObject>,
  origins: Origins,
): JsonObject {
  const settle = (value: Json): Json => {
    if (isArray(value)) return mapItems(value, settle);
    if (!isObject(value)) return value;
    const within = mapMembers(value, settle);
    const settled = dynamic.has(value) ? withOrdinary(within, root) : within;
    if (settled !== value) origins.move(value, settled);
    return settled;
  };
  const settled = settle(root);
  return isObject(settled) ? settled : root;
}

function withOrdinary(schema: JsonObject, root: JsonObject): JsonObject {
  const [only, ...others] = anchoredAt(root, dynamicNameIn(schema) ?? '');
  if (only === undefined || others.length > 0) return schema;
  const { $dynamicRef: _, ...rest } = schema;
  return { $ref: referenceTo(stepsOf(only.pointer)), ...rest };
}
