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
  valueAt,
} from '../json/json.ts';
import { pointerIn, referenceTo } from '../json/references.ts';
import type { Located } from '../located.ts';
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
    const target = dynamic.has(value) ? targetOf(value, root) : undefined;
    const settled =
      target === undefined || leadsBack(target.value, value, root) ? within : withOrdinary(within, target);
    if (settled !== value) origins.move(value, settled);
    return settled;
  };
  const settled = settle(root);
  return isObject(settled) ? settled : root;
}

/** The only schema with the anchor of a schema's dynamic reference. */
function targetOf(schema: JsonObject, root: JsonObject): Located | undefined {
  const [only, ...others] = anchoredAt(root, dynamicNameIn(schema) ?? '');
  return others.length > 0 ? undefined : only;
}

/** Whether references alone lead from a target back to the schema, so that an ordinary reference would be a circle. */
function leadsBack(target: JsonObject, schema: JsonObject, root: JsonObject): boolean {
  const seen = new Set<Json>();
  let here: Json | undefined = target;
  while (isObject(here) && here !== schema && !seen.has(here)) {
    seen.add(here);
    const reference: Json | undefined = here.$ref;
    here = typeof reference === 'string' ? valueAt(root, pointerIn(reference)) : targetOf(here, root)?.value;
  }
  return here === schema;
}

function withOrdinary({ $dynamicRef: _, ...rest }: JsonObject, { pointer }: Located): JsonObject {
  return { $ref: referenceTo(stepsOf(pointer)), ...rest };
}
