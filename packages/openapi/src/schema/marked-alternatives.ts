// Alternatives with a discriminator. The mark of an alternative is the value of the discriminator's property in its objects.
import { hoistedFrom } from '../bundle/hoisted-components.ts';
import { isArray, isObject, type Json, type JsonObject, pointerTo, stringsOf } from '../json/json.ts';
import { pointerIn } from '../json/references.ts';

/** Follows a reference within the document; undefined if it does not resolve. */
type Find = (reference: string) => Json | undefined;

/**
 * The schema with each alternative of its discriminator restricted to its marks, and the default alternative of OpenAPI 3.2 to the
 * values without the mark of another one; any other value unchanged.
 */
export function markAlternatives(value: Json, find: Find): Json {
  if (!isObject(value) || !isObject(value.discriminator)) return value;
  const { propertyName, mapping, defaultMapping } = value.discriminator;
  if (typeof propertyName !== 'string') return value;
  const marks = (branch: Json) => marksOf(branch, propertyName, isObject(mapping) ? mapping : {}, find);
  const usual = typeof defaultMapping === 'string' ? mappedComponent(defaultMapping) : undefined;
  const changed = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const branches = value[keyword];
    return isArray(branches) ? [[keyword, restricted(branches, propertyName, marks, usual)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(changed) };
}

/** The values of the property that select an alternative; undefined for one that constrains its mark itself, or has none. */
function marksOf(
  branch: Json,
  property: string,
  mapping: JsonObject,
  find: Find,
): readonly string[] | undefined {
  if (!needsMark(branch, property, find)) return undefined;
  const name = branch.$ref.split('/').at(-1) ?? '';
  const values = Object.keys(mapping).filter((key) => mapping[key] === branch.$ref || mapping[key] === name);
  if (values.length > 0) return values;
  // The names of components that are of files depend on the files read before.
  return hoistedFrom(find(branch.$ref)) === undefined ? [name] : undefined;
}

/** The alternatives with their marks. `usual` is the component of values without a mark. */
function restricted(
  branches: readonly Json[],
  property: string,
  marks: (branch: Json) => readonly string[] | undefined,
  usual: string | undefined,
): readonly Json[] {
  const isUsual = (branch: Json) => isObject(branch) && usual !== undefined && branch.$ref === usual;
  const others = branches.filter((branch) => !isUsual(branch));
  const foreign = others.map(marks);
  // Without the marks of all other alternatives, those of the default one are its own.
  const hasUsual = others.length < branches.length && !foreign.includes(undefined);
  return branches.map((branch) => {
    const own = marks(branch);
    if (own === undefined || !isObject(branch)) return branch;
    const isRest = hasUsual && isUsual(branch);
    const mark: JsonObject = isRest
      ? { not: { enum: foreign.flatMap((values) => values ?? []) } }
      : { enum: own };
    const demand = { required: hasUsual && !isRest ? [property] : [], properties: { [property]: mark } };
    return { ...branch, allOf: [...(isArray(branch.allOf) ? branch.allOf : []), demand] };
  });
}

/** The places of the components that are alternatives of a discriminator and that only their names mark, sorted. */
export function markedByName({ discriminator, oneOf, anyOf }: JsonObject, find: Find): readonly string[] {
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') return [];
  const { propertyName, mapping } = discriminator;
  const mapped = stringsOf(isObject(mapping) ? Object.values(mapping) : []).map(mappedComponent);
  return [oneOf, anyOf]
    .flatMap((branches) => (isArray(branches) ? branches : []))
    .flatMap((branch) => (needsMark(branch, propertyName, find) ? [branch.$ref] : []))
    .filter((component) => !mapped.includes(component) && hoistedFrom(find(component)) === undefined)
    .sort();
}

function needsMark(
  branch: Json,
  property: string,
  find: Find,
): branch is JsonObject & { readonly $ref: string } {
  return (
    isObject(branch) && typeof branch.$ref === 'string' && !namesItsMark(branch, property, find, new Set())
  );
}

function namesItsMark(schema: Json, property: string, find: Find, seen: ReadonlySet<Json>): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  const within = new Set([...seen, schema]);
  const own = isObject(schema.properties) ? schema.properties[property] : undefined;
  if (isObject(own) && (own.const !== undefined || isArray(own.enum) || typeof own.$ref === 'string'))
    return true;
  const target = stringsOf([schema.$ref ?? null]).map(find);
  const parts = [...(isArray(schema.allOf) ? schema.allOf : []), ...target];
  return parts.some((part) => part !== undefined && namesItsMark(part, property, find, within));
}

/** The place of the component that a mapping gives, by its name or by a reference. */
export function mappedComponent(target: string): string {
  return target.includes('#') ? pointerIn(target) : pointerTo('#/components/schemas', target);
}
