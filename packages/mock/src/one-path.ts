// A part of the contract for Prism, which takes longer to read the whole than to load.
import type { OpenApiDocument } from '@lunarest/contract/documents';

/**
 * A copy of the document with one of its paths, and with the components that the path refers to; Prism puts the
 * targets in the place of references.
 */
export function withOnePath(document: OpenApiDocument, path: string): object {
  const item = document.paths[path];
  const all: Components = Object(document.components);
  const components: Components = { securitySchemes: { ...all.securitySchemes } };
  const waiting = [...referencesIn(item)];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    components[kind] ??= {};
    if (Object.hasOwn(components[kind], name)) continue;
    components[kind][name] = all[kind]?.[name];
    waiting.push(...referencesIn(all[kind]?.[name]));
  }
  const { openapi, info, servers, security, tags } = document;
  return structuredClone({ openapi, info, servers, security, tags, paths: { [path]: item }, components });
}

/** By kind and name. */
type Components = Record<string, Record<string, unknown>>;

/** The targets of all references in a value, such as `#/components/schemas/Task`. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('$ref' in value && typeof value.$ref === 'string') return [value.$ref];
  return Object.values(value).flatMap(referencesIn);
}
