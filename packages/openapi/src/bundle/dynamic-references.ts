// Dynamic references by name: where only one schema of the document has the anchor, no other can take its place, and the
// reference is an ordinary one. Where several have it, the reference stays.
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

/** The name of the anchor that a schema refers to dynamically; undefined without one, and beside an ordinary reference. */
export function dynamicNameIn({ $ref, $dynamicRef }: JsonObject): string | undefined {
  if ($ref !== undefined || typeof $dynamicRef !== 'string') return undefined;
  const name = $dynamicRef.split('#')[1] ?? '';
  return /^[A-Za-z_]/.test(name) ? name : undefined;
}

/** The document with the schemas in `dynamic` referring to the only schema with their anchor. */
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
