// Changes one place of a document without touching the original.

import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';

type Path = readonly (string | number)[];

/** The document with the value at `path` replaced, or removed where the new value is undefined. */
export function changeAt(document: JsonObject, path: Path, value: Json | undefined): JsonObject {
  const changed = change(document, path, value);
  if (!isObject(changed)) throw new Error('the document itself cannot be replaced');
  return changed;
}

/** The document with a key renamed in place, so that its order stays. */
export function renameAt(document: JsonObject, path: Path, name: string): JsonObject {
  const key = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  const renamed = Object.entries(parent).map(
    ([entry, item]) => [entry === String(key) ? name : entry, item] as const,
  );
  return changeAt(document, path.slice(0, -1), Object.fromEntries(renamed));
}

function valueAt(document: JsonObject, path: Path): JsonObject {
  const found = path.reduce<Json | undefined>((node, key) => childOf(node, key), document);
  if (!isObject(found)) throw new Error(`nothing stands at ${path.join('/')}`);
  return found;
}

function childOf(node: Json | undefined, key: string | number): Json | undefined {
  if (isArray(node)) return node[Number(key)];
  return isObject(node) ? node[String(key)] : undefined;
}

function change(node: Json, [key, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  const changed = change(childOf(node, key) ?? {}, rest, value);
  if (isArray(node))
    return node.flatMap((item, index) => (index === key ? (changed === undefined ? [] : [changed]) : [item]));
  const { [key]: _, ...others } = isObject(node) ? node : {};
  if (changed === undefined) return others;
  return isObject(node) && key in node
    ? Object.fromEntries(
        Object.entries(node).map(([name, item]) => [name, name === String(key) ? changed : item]),
      )
    : { ...others, [key]: changed };
}
