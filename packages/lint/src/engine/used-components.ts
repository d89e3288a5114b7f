// Used components that the engine reports as unused: those that a discriminator names or implies, and those with a part that
// is the target of a reference or a dynamic reference.
import {
  anchoredAt,
  heirsOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mappedComponent,
  nodesWithReferringSchemas,
  pointerIn,
  pointerTo,
  stepsOf,
} from '@lunarest/openapi';

/** Their pointers, for example `#/components/schemas/Cat`. */
export function usedComponents(root: JsonObject): ReadonlySet<string> {
  const schemas = nodesWithReferringSchemas(root).filter(({ kind }) => kind === 'schema');
  const ofDiscriminators = schemas.flatMap(({ value, path }) =>
    selectedBy(value, pointerTo('#', ...path), root),
  );
  const ofReferences = [...referencesIn(root, new Set())].flatMap((reference) =>
    componentsAt(reference, root),
  );
  return new Set([...ofDiscriminators, ...ofReferences]);
}

/** The components that the discriminator of a schema selects from. */
function selectedBy(
  { discriminator, oneOf, anyOf }: JsonObject,
  pointer: string,
  root: JsonObject,
): readonly string[] {
  if (!isObject(discriminator)) return [];
  const { mapping, defaultMapping } = discriminator;
  const named = [...Object.values(isObject(mapping) ? mapping : {}), defaultMapping];
  const heirs = oneOf === undefined && anyOf === undefined ? heirsOf(root, pointer) : [];
  return [...named.flatMap((name) => (typeof name === 'string' ? [mappedComponent(name)] : [])), ...heirs];
}

/** Every reference of the document, including dynamic ones. */
function referencesIn(value: Json, found: Set<string>): ReadonlySet<string> {
  if (isArray(value)) for (const item of value) referencesIn(item, found);
  if (!isObject(value)) return found;
  for (const reference of [value.$ref, value.$dynamicRef])
    if (typeof reference === 'string') found.add(reference);
  for (const item of Object.values(value)) referencesIn(item, found);
  return found;
}

/** The components with a part that is the target of a reference. */
function componentsAt(reference: string, root: JsonObject): readonly string[] {
  const [, name = ''] = reference.split('#');
  const places = reference.startsWith('#/')
    ? [pointerIn(reference)]
    : anchoredAt(root, name).map(({ pointer }) => pointer);
  return places.flatMap((place) => {
    const [top = '', section = '', component = '', ...within] = stepsOf(place);
    const isPart = top === 'components' && (within.length > 0 || !reference.startsWith('#/'));
    return isPart ? [pointerTo('#', top, section, component)] : [];
  });
}
