// Orders schemas that refer to each other in a long chain, so that the engine does not follow it from end to end.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  onceFor,
  pointerIn,
  stepsOf,
} from '@lunarest/openapi';

/** The length of a chain that the engine can always follow: it recurses about six times for each reference. */
const longest = 150;

const prefix = '#/components/schemas/';

/**
 * The document, with the targets of references before the schemas that refer to them. The engine visits each
 * schema once, where it first finds it: in this order it has already visited the targets. A document without
 * a long chain stays unchanged.
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

/** Whether the engine would, in any order, follow a chain too long for the stack of an ordinary thread. */
export function goesDeep(root: JsonObject): boolean {
  const { components } = leavesFirst(root);
  const schemas = isObject(components) ? components.schemas : undefined;
  return isObject(schemas) && sorted(schemas).depth > longest;
}

/** Depth first, without recursion: a name is listed after all its references. */
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

/** The names of the schemas that a schema refers to, at any depth. */
function referredTo(schema: Json): readonly string[] {
  return isObject(schema) ? namesIn(schema) : [];
}

const namesIn = onceFor((schema: JsonObject) => [...namesWithin(schema, new Set())]);

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
  return stepsOf(pointerIn(reference)).slice(2).join('/');
}
