// Components that references of files use: when the files are bundled, the references lead to the components that their targets become.
import {
  hoistedFrom,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  pointerIn,
  pointerTo,
  referencesOf,
  valueAt,
} from '@lunarest/openapi';

/**
 * The pointers of components that only refer to a part of another file, to which others refer too, and of the definitions within a
 * schema of another file that became components themselves.
 */
export function usedInFiles(root: JsonObject): ReadonlySet<string> {
  const components = Object.entries(objectAt(root, 'components')).flatMap(([section, group]) =>
    Object.entries(isObject(group) ? group : {}).map(([name, value]) => ({
      pointer: pointerTo('#/components', section, name),
      value,
      origin: hoistedFrom(value),
    })),
  );
  const origins = new Set(components.flatMap(({ origin }) => origin ?? []));
  if (origins.size === 0) return origins;
  const names = components.filter(({ value, pointer }) => isFurtherName(value, pointer, root));
  const definitions = components.flatMap(({ value, pointer, origin }) =>
    origin === undefined ? [] : definitionsIn(value).map((steps) => ({ pointer, origin, steps })),
  );
  return new Set([
    ...names.map(({ pointer }) => pointer),
    ...definitions
      .filter(({ origin, steps }) => origins.has(pointerTo(origin, ...steps)))
      .map(({ pointer, steps }) => pointerTo(pointer, ...steps)),
  ]);
}

function isFurtherName(value: Json, pointer: string, root: JsonObject): boolean {
  const { $ref: reference } = isObject(value) ? value : {};
  if (typeof reference !== 'string') return false;
  const isOfFile = hoistedFrom(valueAt(root, pointerIn(reference))) !== undefined;
  return (
    isOfFile && referencesOf(root).some((other) => other.reference === reference && other.pointer !== pointer)
  );
}

function definitionsIn(value: Json): readonly (readonly string[])[] {
  if (!isObject(value)) return [];
  return ['$defs', 'definitions'].flatMap((word) =>
    Object.keys(objectAt(value, word)).map((name) => [word, name]),
  );
}
