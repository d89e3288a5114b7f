// The heirs of a schema: the components that inherit it with `allOf`. A discriminator without alternatives selects one of them.
import { isArray, isObject, type JsonObject, pointerTo } from '../json/json.ts';
import { pointerIn } from '../json/references.ts';
import { onceFor } from '../once.ts';

/** The components whose `allOf` refers to another component, by the place of the other component. */
type Heirs = ReadonlyMap<string, readonly string[]>;

/**
 * The places of the components that inherit the component at `pointer`, directly or indirectly, for example
 * `#/components/schemas/Cat`.
 */
export function heirsOf(root: JsonObject, pointer: string): readonly string[] {
  const heirs = heirsIn(root);
  const found = new Set<string>();
  const add = (ancestor: string): void => {
    for (const heir of heirs.get(ancestor) ?? []) {
      if (found.has(heir)) continue;
      found.add(heir);
      add(heir);
    }
  };
  add(pointer);
  return [...found];
}

const heirsIn = onceFor(({ components }: JsonObject): Heirs => {
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of isObject(schema) && isArray(schema.allOf) ? schema.allOf : []) {
      if (!isObject(part) || typeof part.$ref !== 'string') continue;
      const ancestor = pointerIn(part.$ref);
      const others = heirs.get(ancestor) ?? [];
      heirs.set(ancestor, [...others, pointerTo('#/components/schemas', name)]);
    }
  }
  return heirs;
});
