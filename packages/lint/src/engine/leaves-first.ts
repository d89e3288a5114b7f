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

/** Whether the engine would follow a chain that it may not follow on the stack of an ordinary thread, whatever the order. */
export function goesDeep(root: JsonObject): boolean {
  const { components } = leavesFirst(root);
  const schemas = isObject(components) ? components.schemas : undefined;
  return isObject(schemas) && sorted(schemas).depth > longest;
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

const known = new WeakMap<object, readonly string[]>();

/** The names of the schemas that a schema refers to, anywhere within it. */
function referredTo(schema: Json): readonly string[] {
  if (!isObject(schema)) return [];
  const found = known.get(schema) ?? [...namesWithin(schema, new Set())];
  known.set(schema, found);
  return found;
}

function namesWithin(value: Json, names: Set<string>): Set<string> {
  if (isArray(value)) for (const item of value) namesWithin(item, names);
  else if (isObject(value)) {
    const { $ref: reference } = value;
    if (typeof reference === 'string' && reference.startsWith(prefix)) names.add(nameIn(reference));
    for (const item of Object.values(value)) namesWithin(item, names);
  }
  return names;
}

function nameIn(reference: string): string {
  return decodeURIComponent(reference.slice(prefix.length)).replaceAll('~1', '/').replaceAll('~0', '~');
}
