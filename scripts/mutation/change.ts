// One change of one fact, as data, and its application to a document. The original document is not changed.
import { isArray, isObject, type Json, type JsonObject, showJson } from '@lunarest/openapi';

/** Keys from a document, or from a node of it, down to a place. */
export type Path = readonly (string | number)[];

/** A change below a node: a new value at a key (undefined removes it), or a new name for a key. */
export type Change =
  | { readonly operator: string; readonly at: Path; readonly value: Json | undefined }
  | { readonly operator: string; readonly at: Path; readonly name: string };

/** A change to a new value; undefined removes the old one. */
export function set(operator: string, at: Path, value: Json | undefined): Change {
  return { operator, at, value };
}

export function remove(operator: string, at: Path): Change {
  return { operator, at, value: undefined };
}

export function rename(operator: string, at: Path, name: string): Change {
  return { operator, at, name };
}

/** The document with a change applied. */
export function changed(document: JsonObject, change: Change): JsonObject {
  return 'name' in change
    ? renameAt(document, change.at, change.name)
    : changeAt(document, change.at, change.value);
}

/** The document with the value at `path` replaced, or removed when the new value is undefined. */
export function changeAt(document: JsonObject, path: Path, value: Json | undefined): JsonObject {
  const made = replaced(document, path, value);
  if (!isObject(made)) throw new Error('the document itself cannot be replaced');
  return made;
}

/** The document with a key renamed in place, so that its order is kept. */
export function renameAt(document: JsonObject, path: Path, name: string): JsonObject {
  const key = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  if (!isObject(parent)) throw new Error(`there is no object at ${path.join('/')}`);
  const renamed = Object.entries(parent).map(
    ([entry, item]) => [entry === String(key) ? name : entry, item] as const,
  );
  return changeAt(document, path.slice(0, -1), Object.fromEntries(renamed));
}

/** A value as text, `null` for undefined. */
export function textOf(value: Json | undefined): string {
  return showJson(value ?? null);
}

/** The value at a path, or undefined. */
export function valueAt(document: JsonObject, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((node, key) => childOf(node, key), document);
}

function childOf(node: Json | undefined, key: string | number): Json | undefined {
  if (isArray(node)) return node[Number(key)];
  return isObject(node) ? node[String(key)] : undefined;
}

function replaced(node: Json, [key, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  const made = replaced(childOf(node, key) ?? {}, rest, value);
  if (isArray(node)) {
    const inPlace = made === undefined ? [] : [made];
    return node.flatMap((item, index) => (index === key ? inPlace : [item]));
  }
  const { [key]: _, ...others } = isObject(node) ? node : {};
  if (made === undefined) return others;
  return isObject(node) && key in node
    ? Object.fromEntries(
        Object.entries(node).map(([name, item]) => [name, name === String(key) ? made : item]),
      )
    : { ...others, [key]: made };
}

/**
 * The document to change: the bundled contract of the newest release, from which overlays derive the older
 * ones; the document of one older release, for parts that only it has; or an overlay itself.
 */
export type Site = 'contract' | { readonly release: string } | { readonly overlay: number };

/** One fact of the contract, changed. */
export interface Mutant {
  /** For example `schema-maximum contract/components/parameters/HsmId/schema/maximum = 1`; stable while the place exists. */
  readonly id: string;
  readonly site: Site;
  /** The changed place, `at` being its keys from the document down. */
  readonly change: Change;
}
