// Used components that the engine reports as unused: those that a discriminator names or implies, and those with a part that is the
// target of a reference or a dynamic reference.
import { isAtOrBelow } from '@lunarest/findings';
import {
  anchoredAt,
  heirsOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mappedComponent,
  nodesWithReferringSchemas,
  onceFor,
  pointerIn,
  pointerTo,
  stepsOf,
} from '@lunarest/openapi';
import { usedInFiles } from './used-in-files.ts';

/** Their pointers, for example `#/components/schemas/Cat`. */
export function usedComponents(root: JsonObject): ReadonlySet<string> {
  const ofDiscriminators = schemasOf(root).flatMap(({ value, pointer }) => selectedBy(value, pointer, root));
  const ofReferences = [...referencesIn(root, new Set())].flatMap((reference) =>
    componentsAt(reference, root),
  );
  return new Set([...ofDiscriminators, ...ofReferences, ...usedInFiles(root)]);
}

/** The components to which a value at a place refers. */
export function targetsIn(value: Json, pointer: string, root: JsonObject): readonly string[] {
  const schemas = schemasOf(root).filter((schema) => isAtOrBelow(schema.pointer, pointer));
  const selected = schemas.flatMap((schema) => selectedBy(schema.value, schema.pointer, root));
  const referred = [...referencesIn(value, new Set())].flatMap((reference) => componentsOf(reference, root));
  return [...new Set([...selected, ...referred])];
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
  for (const reference of [value.$ref, value.$dynamicRef, value.operationRef])
    if (typeof reference === 'string') found.add(reference);
  for (const item of Object.values(value)) referencesIn(item, found);
  return found;
}

/** The components with a part that is the target of a reference. */
function componentsAt(reference: string, root: JsonObject): readonly string[] {
  return placesOf(reference, root).flatMap((place) => {
    const [top = '', section = '', component = '', ...within] = stepsOf(place);
    const isPart = top === 'components' && (within.length > 0 || !reference.startsWith('#/'));
    return isPart ? [pointerTo('#', top, section, component)] : [];
  });
}

/** The components that are the target of a reference, or have it as a part. */
function componentsOf(reference: string, root: JsonObject): readonly string[] {
  return placesOf(reference, root).flatMap((place) => {
    const [top = '', section = '', component = ''] = stepsOf(place);
    return top === 'components' ? [pointerTo('#', top, section, component)] : [];
  });
}

function placesOf(reference: string, root: JsonObject): readonly string[] {
  const [, name = ''] = reference.split('#');
  return reference.startsWith('#/')
    ? [pointerIn(reference)]
    : anchoredAt(root, name).map(({ pointer }) => pointer);
}

/** The schemas with a discriminator, which may select others. */
const schemasOf = onceFor((root: JsonObject) =>
  nodesWithReferringSchemas(root)
    .filter(({ kind, value }) => kind === 'schema' && isObject(value.discriminator))
    .map(({ value, path }) => ({ value, pointer: pointerTo('#', ...path) })),
);
