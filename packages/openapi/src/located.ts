// A value together with where it stands in its document, references followed.

import { DocumentError } from './document-error.ts';
import { isArray, isObject, type Json, type JsonObject, memberOf } from './json/json.ts';
import { pointerTo, valueAt } from './json/json-pointer.ts';

export interface Located<T extends Json = JsonObject> {
  readonly root: JsonObject;
  readonly value: T;
  readonly pointer: string;
}

export function locateRoot(root: JsonObject): Located {
  return { root, value: root, pointer: '#' };
}

/** Follows `$ref` to its target. Throws when it leads nowhere or in a circle. */
export function follow(written: Located<Json>): Located<Json> {
  const found = lead(written);
  if (found instanceof DocumentError) throw found;
  return found;
}

/** The same; where it leads nowhere or in a circle, what would be thrown. */
function lead(written: Located<Json>): Located<Json> | DocumentError {
  const seen = new Set<string>();
  let here = written;
  while (isObject(here.value) && typeof here.value.$ref === 'string') {
    const reference = here.value.$ref;
    const value = reference.startsWith('#') ? valueAt(here.root, decodeURI(reference)) : undefined;
    if (value === undefined || seen.has(reference))
      return new DocumentError(`${here.pointer}: ${reference} leads nowhere`);
    seen.add(reference);
    here = { root: here.root, value, pointer: decodeURI(reference) };
  }
  return here;
}

/** The value that a reference leads to, or what is written where it leads nowhere: not everything with a `$ref` is one. */
export function followed(written: Located<Json>): Located<Json> {
  const found = lead(written);
  return found instanceof DocumentError ? written : found;
}

/** The object at `key`, references followed, or undefined where there is none. */
export function objectIn(parent: Located, key: string): Located | undefined {
  const value = memberOf(parent.value, key);
  if (value === undefined) return undefined;
  const found = followed({ root: parent.root, value, pointer: pointerTo(parent.pointer, key) });
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

/** The members of the object at `key` by name, but for extensions: where names are paths or statuses, they are not among them. */
export function fieldsIn(parent: Located, key: string): ReadonlyMap<string, Located> {
  return new Map([...objectsIn(parent, key)].filter(([name]) => !name.startsWith('x-')));
}

/** The items of the array at `key`, as they are written. */
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
