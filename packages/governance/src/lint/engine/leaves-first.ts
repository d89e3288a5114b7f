// Schemas that refer to each other in a long chain, in an order in which the engine does not follow it from end to end.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';

/** The length of a chain that the engine can follow in any case: it calls itself about six times for each reference. */
const longest = 150;

const prefix = '#/components/schemas/';

/**
 * The document, with what is referred to before what refers to it. The engine looks at each schema once, where it meets it
 * first: in this order it has seen what a reference leads to. A document without a long chain stays as it is.
 */
export function leavesFirst(root: JsonObject): JsonObject {
  const { components } = root;
  const schemas = isObject(components) ? components.schemas : undefined;
  if (!isObject(components) || !isObject(schemas)) return root;
  const { names, depth } = sorted(schemas);
  if (depth <= longest) return root;
  const ordered = Object.fromEntries(names.map((name) => [name, schemas[name] ?? {}]));
  return { ...root, components: { ...components, schemas: ordered } };
}

/** Depth first, without recursion: a name is listed once all that it refers to are. */
function sorted(schemas: JsonObject): { readonly names: readonly string[]; readonly depth: number } {
  const names: string[] = [];
  const entered = new Set<string>();
  let depth = 0;
  const enter = (name: string) => {
    entered.add(name);
    return { name, next: referredTo(schemas[name] ?? {}).values() };
  };
  for (const first of Object.keys(schemas)) {
    const path = entered.has(first) ? [] : [enter(first)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      depth = Math.max(depth, path.length);
      const { value: name } = top.next.next();
      if (name === undefined) names.push(...path.splice(-1).map((left) => left.name));
      else if (Object.hasOwn(schemas, name) && !entered.has(name)) path.push(enter(name));
    }
  }
  return { names, depth };
}

function referredTo(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(referredTo);
  if (!isObject(value)) return [];
  const { $ref: reference } = value;
  const own =
    typeof reference === 'string' && reference.startsWith(prefix)
      ? [decodeURIComponent(reference.slice(prefix.length)).replaceAll('~1', '/').replaceAll('~0', '~')]
      : [];
  return [...own, ...Object.values(value).flatMap(referredTo)];
}
