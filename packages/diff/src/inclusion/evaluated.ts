// The properties and items that a schema evaluates, together with the schemas that apply to the same value.

import { isArray, isObject, type JsonObject, objectAt } from '@lunarest/openapi';
import { prefixLengthOf } from '../views/member-view.ts';
import type { Written } from './keyword.ts';
import { literalAt } from './plain-keywords.ts';
import type { Names } from './rule.ts';

/** For every value, or for at least one: alternatives, conditions and dependent schemas evaluate parts of some values. */
type Extent = 'always' | 'ever';

/**
 * The names of the properties that are known not to be evaluated; undefined if all may be evaluated. Throws a RangeError for
 * endless references.
 */
export function unevaluatedNames(schema: Written, extent: Extent): Names | undefined {
  const parts = partsBeside(schema, 'unevaluatedProperties', extent);
  if (parts === undefined || hasAny(parts, ['additionalProperties', 'unevaluatedProperties']))
    return undefined;
  return namesBeside(parts);
}

/** The names that none of the schemas describes. */
export function namesBeside(parts: readonly JsonObject[]): Names {
  const names = (keyword: string) => parts.flatMap((part) => Object.keys(objectAt(part, keyword)));
  return { except: new Set(names('properties')), unlike: names('patternProperties') };
}

/** The index from which items are known not to be evaluated; undefined if all may be evaluated. Throws as above. */
export function unevaluatedFrom(schema: Written, extent: Extent): number | undefined {
  const parts = partsBeside(schema, 'unevaluatedItems', extent);
  if (parts === undefined || hasAny(parts, ['items', 'unevaluatedItems'])) return undefined;
  // The items that `contains` evaluates depend on the value.
  if (extent === 'ever' && hasAny(parts, ['contains'])) return undefined;
  return Math.max(0, ...parts.map(prefixLengthOf));
}

function hasAny(parts: readonly JsonObject[], keywords: readonly string[]): boolean {
  return parts.some((part) => keywords.some((keyword) => part[keyword] !== undefined));
}

/** The schema without the keyword, and all schemas that apply with it; undefined if an unknown one may evaluate anything. */
function partsBeside(
  { root, value }: Written,
  keyword: string,
  extent: Extent,
): readonly JsonObject[] | undefined {
  const { [keyword]: _, ...rest } = value;
  const parts = partsOf({ root, value: rest }, extent);
  const known = parts.filter((part) => part !== undefined);
  return extent === 'ever' && known.length < parts.length ? undefined : known;
}

/** The schemas of the parts; undefined if one is unknown. */
function partsOf(
  { root, value }: Pick<Written, 'root' | 'value'>,
  extent: Extent,
): readonly (JsonObject | undefined)[] {
  const target = value.$ref === undefined ? [] : [literalAt(value.$ref, { root })?.value];
  const listed = ['allOf', ...(extent === 'ever' ? ['anyOf', 'oneOf'] : [])].flatMap((keyword) => {
    const schemas = value[keyword];
    return isArray(schemas) ? schemas : [];
  });
  const within = [...listed, ...target, ...(extent === 'ever' ? conditionalIn(value) : [])];
  return [
    value,
    ...within.flatMap((part) => {
      if (typeof part === 'boolean') return [];
      return isObject(part) ? partsOf({ root, value: part }, extent) : [undefined];
    }),
  ];
}

/** The schemas of conditions; undefined for an unknown one. */
function conditionalIn(value: JsonObject) {
  const { $dynamicRef } = value;
  const conditions = ['if', 'then', 'else'].flatMap((keyword) => value[keyword] ?? []);
  const dependent = Object.values(objectAt(value, 'dependentSchemas'));
  return [...conditions, ...dependent, ...($dynamicRef === undefined ? [] : [undefined])];
}
