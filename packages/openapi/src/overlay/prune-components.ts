// Drops the components that no reference reaches, as an overlay that removes paths leaves them behind.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '../json/json.ts';

/** The document with only the components that its paths, or components reached from them, refer to. */
export function pruneComponents(document: JsonObject): JsonObject {
  const { components: _, ...outside } = document;
  const components = objectAt(document, 'components');
  const reached = reach(referencesIn(outside), components);
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
  // Security schemes are referred to by name, not by $ref.
  return Object.fromEntries(
    entries.filter(([name]) => section === 'securitySchemes' || reached.has(`${section}/${name}`)),
  );
}

function reach(found: readonly string[], components: JsonObject): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...found];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const [section = '', name = ''] = key.split('/');
    open.push(...referencesIn(objectAt(components, section)[name] ?? null));
  }
  return reached;
}

function referencesIn(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const reference = value.$ref;
  if (typeof reference === 'string') return [reference.replace('#/components/', '')];
  return Object.values(value).flatMap(referencesIn);
}
