// Removes unreferenced components, which remain after an overlay removes paths.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '../json/json.ts';

/** The document with only the components that its paths refer to, directly or through other components. */
export function pruneComponents(document: JsonObject): JsonObject {
  const { components: _, ...outside } = document;
  const components = objectAt(document, 'components');
  const reached = new Set<string>();
  reach(outside, components, reached);
  const kept = Object.entries(components).map(
    ([section, group]) => [section, keep(section, group, reached)] as const,
  );
  return {
    ...document,
    components: Object.fromEntries(kept.filter(([, group]) => Object.keys(group).length > 0)),
  };
}

function keep(section: string, group: Json, reached: ReadonlySet<string>): JsonObject {
  const entries = isObject(group) ? Object.entries(group) : [];
  // Security schemes are referenced by name, not by $ref.
  return Object.fromEntries(
    entries.filter(([name]) => section === 'securitySchemes' || reached.has(`${section}/${name}`)),
  );
}

/** Adds every component that `value` refers to, directly or indirectly, as `section/name`. */
function reach(value: Json, components: JsonObject, reached: Set<string>): void {
  if (isArray(value)) for (const item of value) reach(item, components, reached);
  if (!isObject(value)) return;
  const reference = value.$ref;
  if (typeof reference !== 'string') {
    for (const item of Object.values(value)) reach(item, components, reached);
    return;
  }
  const key = reference.replace('#/components/', '');
  if (reached.has(key)) return;
  reached.add(key);
  const [section = '', name = ''] = key.split('/');
  reach(objectAt(components, section)[name] ?? null, components, reached);
}
