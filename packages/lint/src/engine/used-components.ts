// Used components that the engine reports as unused, and the reverse. Used are those that a discriminator names or implies, and
// those with a part that is the target of a reference or a dynamic reference.
import { isAtOrBelow } from '@lunarest/findings';
import {
  anchoredAt,
  heirsOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  kindAt,
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

/** A component that nothing else uses, in the words of the engine. */
interface UnusedComponent {
  readonly pointer: string;
  readonly message: string;
}

/**
 * The components that only they themselves use: the engine counts a reference of a component to itself, or back to those that refer
 * to it, and ignores the sections that it does not know, such as path items.
 */
export function unusedComponents(root: JsonObject): readonly UnusedComponent[] {
  const { components = {}, ...others } = root;
  const uses = usesOf(root, isObject(components) ? components : {});
  const used = new Set<string>();
  const outside = Object.entries(others).flatMap(([key, value]) =>
    targetsIn(value, pointerTo('#', key), root),
  );
  for (const target of outside) reach(target, uses, used);
  for (const pointer of usedInFiles(root)) used.add(pointer);
  const left = [...uses.keys()].filter((pointer) => !used.has(pointer));
  return firstUsers(left, uses).flatMap((group) => group.map((pointer) => unusedAt(pointer, group, uses)));
}

/** The targets of the references in each component. */
type Uses = ReadonlyMap<string, readonly string[]>;

function usesOf(root: JsonObject, components: JsonObject): Uses {
  const sections = Object.entries(components).filter(
    ([section]) => section !== 'securitySchemes' && kindAt(['components', section, '']) !== undefined,
  );
  return new Map(
    sections.flatMap(([section, group]) =>
      Object.entries(isObject(group) ? group : {})
        .filter(([name]) => !name.startsWith('x-'))
        .map(([name, value]) => {
          const pointer = pointerTo('#/components', section, name);
          return [pointer, targetsIn(value, pointer, root)] as const;
        }),
    ),
  );
}

/** The components to which a value at a place refers. */
function targetsIn(value: Json, pointer: string, root: JsonObject): readonly string[] {
  const schemas = schemasOf(root).filter((schema) => isAtOrBelow(schema.pointer, pointer));
  const selected = schemas.flatMap((schema) => selectedBy(schema.value, schema.pointer, root));
  const referred = [...referencesIn(value, new Set())].flatMap((reference) => componentsOf(reference, root));
  return [...new Set([...selected, ...referred])];
}

/** Adds a component, and all that it uses, itself or through others. */
function reach(first: string, uses: Uses, found: Set<string>): void {
  const open = [first];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(uses.get(next) ?? []));
  }
}

/** The groups of unused components that use each other and that no other component uses. */
function firstUsers(left: readonly string[], uses: Uses): readonly (readonly string[])[] {
  const reachedBy = new Map(left.map((pointer) => [pointer, new Set<string>()]));
  for (const user of left) for (const target of uses.get(user) ?? []) reachedBy.get(target)?.add(user);
  const users: Uses = new Map([...reachedBy].map(([pointer, all]) => [pointer, [...all]]));
  const grouped = new Set<string>();
  return left.flatMap((pointer) => {
    if (grouped.has(pointer)) return [];
    const [above, below] = [new Set<string>(), new Set<string>()];
    reach(pointer, users, above);
    reach(pointer, uses, below);
    if (![...above].every((user) => below.has(user))) return [];
    for (const one of above) grouped.add(one);
    return [[...above].sort()];
  });
}

function unusedAt(pointer: string, group: readonly string[], uses: Uses): UnusedComponent {
  const [, , name = ''] = stepsOf(pointer);
  const how =
    group.length > 1
      ? 'used only by components that it uses itself'
      : uses.get(pointer)?.includes(pointer)
        ? 'used only by itself'
        : 'never used';
  return { pointer, message: `Component: "${name}" is ${how}.` };
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
