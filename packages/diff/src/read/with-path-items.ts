// Merges path items that have a reference and other members, like the bundler.
import {
  isObject,
  type Json,
  type JsonObject,
  type KindName,
  mapMembers,
  memberOfKind,
  pointerIn,
  valueAt,
} from '@lunarest/openapi';

/** The kinds of objects with path items somewhere within them. */
const leading: ReadonlySet<KindName> = new Set(['components', 'pathItem', 'operation', 'callback']);

/** The document with merged path items. The same object if nothing changes. */
export function withPathItems(root: JsonObject): JsonObject {
  return membersOf('document', root, root);
}

function membersOf(kind: KindName, value: JsonObject, root: JsonObject): JsonObject {
  return mapMembers(value, (item, word) => {
    const member = memberOfKind(kind, word);
    if (member === null || !leading.has(member.kind) || !isObject(item)) return item;
    const convert = (one: Json) => (isObject(one) ? converted(member.kind, one, root) : one);
    return member.shape === 'one' ? convert(item) : mapMembers(item, convert);
  });
}

function converted(kind: KindName, value: JsonObject, root: JsonObject): JsonObject {
  const isSplit = kind === 'pathItem' && typeof value.$ref === 'string' && Object.keys(value).length > 1;
  return membersOf(kind, isSplit ? merged(value, root, new Set()) : value, root);
}

/** The target of the reference; the members of the path item itself override those of the target. */
function merged(item: JsonObject, root: JsonObject, seen: ReadonlySet<string>): JsonObject {
  const { $ref: reference, ...own } = item;
  if (typeof reference !== 'string' || !reference.startsWith('#') || seen.has(reference)) return item;
  const target = valueAt(root, pointerIn(reference));
  return isObject(target) ? { ...merged(target, root, new Set([...seen, reference])), ...own } : item;
}
