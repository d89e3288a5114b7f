// Schemas with parts that are unknown, because their references do not resolve.
import {
  isBroken,
  isObject,
  type Json,
  type JsonObject,
  locateRoot,
  pointerIn,
  valueAt,
} from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import { memoize } from './memoize.ts';
import type { SchemaView } from './schema-view.ts';

/** Whether a part of one of the schemas is unknown, however deep. */
export function containsUnknown({ base, revision }: Both<SchemaView>): boolean {
  return [base, revision].some(
    ({ root, written }) =>
      hasUnknown(locateRoot(root)) && written.some(({ value }) => leadsToUnknown(value, root, new Set())),
  );
}

/** Whether a reference anywhere in the document does not resolve: in most documents, all do. */
const hasUnknown = memoize(({ root }) => leadsToUnknown(root, {}, new Set()));

/** References within `root` are followed. */
function leadsToUnknown(value: Json | undefined, root: JsonObject, seen: Set<Json>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  if (isBroken(value)) return true;
  const reference = isObject(value) ? value.$ref : undefined;
  const target = typeof reference === 'string' ? valueAt(root, pointerIn(reference)) : undefined;
  return [target, ...Object.values(value)].some((part) => leadsToUnknown(part, root, seen));
}
