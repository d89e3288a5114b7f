// The references that are not written as `$ref`: the mappings of a discriminator, and the names of a security requirement.
import { isObject, type Json, type JsonObject, mapMembers, stepsOf } from '../json/json.ts';

/** The reference of the bundled document to the same target; undefined for a reference that cannot be resolved. */
type Readdress = (reference: string) => string | undefined;

/** A mapping, also the default one, names a component or refers to a schema; any other value stays unchanged. */
export function withMappings(discriminator: JsonObject, readdress: Readdress): JsonObject {
  const mapped = (to: Json): Json =>
    typeof to === 'string' && /[#/]|\.(ya?ml|json)$/.test(to) ? (readdress(to) ?? to) : to;
  return mapMembers(discriminator, (item, word) => {
    if (word === 'defaultMapping') return mapped(item);
    return word === 'mapping' && isObject(item) ? mapMembers(item, mapped) : item;
  });
}

/** The requirement with these names of its schemes; itself if no name changes. */
export function withSchemes(requirement: Json, nameOf: (name: string) => string): Json {
  if (!isObject(requirement)) return requirement;
  const named = Object.entries(requirement).map(([name, scopes]): [string, Json] => [nameOf(name), scopes]);
  const isSame = Object.keys(requirement).every((name, nth) => name === named[nth]?.[0]);
  return isSame ? requirement : Object.fromEntries(named);
}

/** The name of a security scheme by its reference, which a requirement may have since OpenAPI 3.2; any other name stays unchanged. */
export function schemeNamed(name: string, readdress: Readdress): string {
  const pointer = /[#/.]/.test(name) ? readdress(name) : undefined;
  if (pointer === undefined) return name;
  const steps = stepsOf(pointer);
  return steps.length === 3 && steps[1] === 'securitySchemes' ? (steps[2] ?? name) : name;
}
