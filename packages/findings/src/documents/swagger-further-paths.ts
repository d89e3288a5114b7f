// Paths of Swagger 2.0 that differ in their queries, which stand in a section of their own, because the specification does not permit
// them among the others.
import { isObject, type JsonObject, memberOf, objectAt, pointerTo, stepsOf } from '@lunarest/openapi';

const section = 'x-ms-paths';

/** The document with all its paths in one section. */
export function withFurtherPaths(root: JsonObject): JsonObject {
  const { [section]: further, ...others } = root;
  return isObject(further) ? { ...others, paths: { ...further, ...objectAt(root, 'paths') } } : root;
}

/** The place in the document for a place in the document with all its paths in one section. */
export function furtherPlace(root: JsonObject, pointer: string): string {
  const [first, path = '', ...within] = stepsOf(pointer);
  const isFurther = first === 'paths' && memberOf(objectAt(root, 'paths'), path) === undefined;
  return isFurther && memberOf(objectAt(root, section), path) !== undefined
    ? pointerTo('#', section, path, ...within)
    : pointer;
}
