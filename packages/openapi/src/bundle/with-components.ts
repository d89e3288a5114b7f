// A document with the components that its references to other files made.
import { type Json, type JsonObject, objectAt } from '../json/json.ts';
import type { HoistedComponents } from './hoisted-components.ts';
import type { Origins } from './origins.ts';

/** New components by section and name. */
export type AddedComponents = ReadonlyMap<string, ReadonlyMap<string, Json>>;

/** The document with the components after its own ones, sorted by name. */
export function withComponents(
  root: JsonObject,
  added: AddedComponents,
  hoisted: HoistedComponents,
  origins: Origins,
): JsonObject {
  if (added.size === 0) return root;
  const before = hoisted.of(root);
  const sorted = [...added].sort(byName).map(([section, group]): [string, Json] => {
    const own = objectAt(before, section);
    const whole = Object.fromEntries([...Object.entries(own), ...[...group].sort(byName)]);
    origins.move(own, whole);
    return [section, whole];
  });
  const components = { ...before, ...Object.fromEntries(sorted) };
  const { components: _, ...others } = root;
  return hoisted.isSwagger ? components : { ...others, components };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
