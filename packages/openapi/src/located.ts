// A value with its place in its document, and functions that follow references.

import { DocumentError } from './document-error.ts';
import { isArray, isObject, type Json, type JsonObject, memberOf, pointerTo, valueAt } from './json/json.ts';
import { pointerIn } from './json/references.ts';
import { onceFor } from './once.ts';
import { isOpenApi30 } from './version.ts';

export interface Located<T extends Json = JsonObject> {
  readonly root: JsonObject;
  readonly value: T;
  readonly pointer: string;
}

export function locateRoot(root: JsonObject): Located {
  return { root, value: root, pointer: '#' };
}

/** Follows `$ref` to its target. Throws for a reference that does not resolve or is circular. */
export function follow(written: Located<Json>): Located<Json> {
  const found = lead(written);
  if (found instanceof DocumentError) throw found;
  return found;
}

/** As `follow`, but returns the error for a reference that does not resolve or is circular. */
function lead(written: Located<Json>): Located<Json> | DocumentError {
  if (!isObject(written.value) || typeof written.value.$ref !== 'string') return written;
  const seen = new Set<string>();
  let here = written;
  while (isObject(here.value) && typeof here.value.$ref === 'string') {
    const reference = here.value.$ref;
    const target = targetOf(here.root, reference);
    if (target === undefined || seen.has(reference))
      return new DocumentError(`${here.pointer}: ${reference} cannot be resolved`);
    seen.add(reference);
    here = target;
  }
  return here;
}

/** The known targets by reference, null for one that does not resolve. They are kept because many places have the same target. */
const targetsIn = onceFor((_root: JsonObject) => new Map<string, Located<Json> | null>());

/** The target of a reference within the document, or undefined if it does not resolve. */
export function targetOf(root: JsonObject, reference: string): Located<Json> | undefined {
  const known = targetsIn(root);
  const before = known.get(reference);
  if (before !== undefined) return before ?? undefined;
  const pointer = pointerIn(reference);
  const value = reference.startsWith('#') ? valueAt(root, pointer) : undefined;
  const found = value === undefined ? undefined : { root, value, pointer };
  known.set(reference, found ?? null);
  return found;
}

/** The target of a reference, or the value itself if it does not resolve: not every `$ref` is a reference. */
export function followed(written: Located<Json>): Located<Json> {
  const found = lead(written);
  return found instanceof DocumentError ? written : found;
}

/**
 * The description of an object. A description beside a reference replaces that of the target, but is ignored before OpenAPI 3.1.
 */
export function descriptionOf(written: Located<Json>): Json | undefined {
  const isOld = isOpenApi30(written.root);
  const seen = new Set<string>();
  for (let here: Located<Json> | undefined = written; here !== undefined && !seen.has(here.pointer); ) {
    if (!isObject(here.value)) return undefined;
    const { $ref: reference, description } = here.value;
    if (typeof reference !== 'string') return description;
    if (!isOld && description !== undefined) return description;
    seen.add(here.pointer);
    here = targetOf(here.root, reference);
  }
  return undefined;
}

/** The value at `key` as written. */
export function memberIn(parent: Located, key: string): Located<Json> | undefined {
  const value = memberOf(parent.value, key);
  return value === undefined
    ? undefined
    : { root: parent.root, value, pointer: pointerTo(parent.pointer, key) };
}

/** The object at `key`, references followed, or undefined without one. */
export function objectIn(parent: Located, key: string): Located | undefined {
  const written = memberIn(parent, key);
  if (written === undefined) return undefined;
  const found = followed(written);
  return isObject(found.value) ? { ...found, value: found.value } : undefined;
}

/** The members of the object at `key` by name, references followed. */
export function objectsIn(parent: Located, key: string): ReadonlyMap<string, Located> {
  const group = objectIn(parent, key);
  const names = Object.keys(group?.value ?? {});
  return new Map(
    names.flatMap((name) => {
      const found = group === undefined ? undefined : objectIn(group, name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** The members of the object at `key` by name, without extensions, for objects whose names are paths or statuses. */
export function fieldsIn(parent: Located, key: string): ReadonlyMap<string, Located> {
  return new Map([...objectsIn(parent, key)].filter(([name]) => !name.startsWith('x-')));
}

/** The items of the array at `key`, as written. */
export function itemsIn(parent: Located, key: string): readonly Located<Json>[] {
  const value = memberOf(parent.value, key);
  const pointer = pointerTo(parent.pointer, key);
  if (!isArray(value)) return [];
  return value.map((item, index) => ({ root: parent.root, value: item, pointer: pointerTo(pointer, index) }));
}

/** The items of the array at `key` that are objects, references followed. */
export function objectItemsIn(parent: Located, key: string): readonly Located[] {
  return itemsIn(parent, key).flatMap((item) => {
    const { root, value, pointer } = followed(item);
    return isObject(value) ? [{ root, value, pointer }] : [];
  });
}
