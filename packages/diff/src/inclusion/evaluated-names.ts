// The properties that a schema evaluates, where they do not depend on the value.
import { isArray, isObject, type JsonObject } from '@lunarest/openapi';
import type { Written } from './keyword.ts';
import { targetOf } from './plain-keywords.ts';
import type { Names } from './rule.ts';

/** Keywords that evaluate properties of some values only. */
const dependent = ['anyOf', 'oneOf', 'if', 'dependentSchemas', '$dynamicRef', 'unevaluatedProperties'];

/**
 * The names to which `unevaluatedProperties` of a schema applies, or undefined if these depend on the value.
 * Throws a RangeError for references that never end.
 */
export function evaluatedNames({ root, value }: Written): Names | undefined {
  const { unevaluatedProperties: _, ...rest } = value;
  const parts = partsOf({ root, value: rest });
  if (parts.some((part) => part === undefined || part.additionalProperties !== undefined)) return undefined;
  const names = (keyword: string) =>
    parts.flatMap((part) => {
      const described = part?.[keyword];
      return Object.keys(isObject(described) ? described : {});
    });
  return { except: new Set(names('properties')), unlike: names('patternProperties') };
}

/** The schema with all schemas that always apply together with it; undefined for one that depends on the value. */
function partsOf({ root, value }: Pick<Written, 'root' | 'value'>): readonly (JsonObject | undefined)[] {
  if (dependent.some((keyword) => value[keyword] !== undefined)) return [undefined];
  const target = value.$ref === undefined ? [] : [targetOf(value.$ref, { root })?.value];
  const within = [...(isArray(value.allOf) ? value.allOf : []), ...target];
  return [
    value,
    ...within.flatMap((part) => {
      if (typeof part === 'boolean') return [];
      return isObject(part) ? partsOf({ root, value: part }) : [undefined];
    }),
  ];
}
