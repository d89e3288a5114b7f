// Keywords whose value has not the form that JSON Schema 2020-12 prescribes, such as a list of schemas in `items`.
import { isArray, isNumeric, isObject, type Json } from '@lunarest/openapi';

const isText = (value: Json) => typeof value === 'string';
const isFlag = (value: Json) => typeof value === 'boolean';
/** Generators write an empty object as an empty list. */
const isMap = (value: Json) => isObject(value) || (isArray(value) && value.length === 0);
const isSchema = (value: Json) => isMap(value) || isFlag(value);
/** A flag in OpenAPI 3.0. */
const isExclusive = (value: Json) => isNumeric(value) || isFlag(value);

const forms: readonly (readonly [isFormed: (value: Json) => boolean, keywords: readonly string[]])[] = [
  [isNumeric, ['maximum', 'minimum', 'multipleOf', 'maxLength', 'minLength', 'maxItems', 'minItems']],
  [isNumeric, ['maxProperties', 'minProperties', 'minContains', 'maxContains']],
  [isExclusive, ['exclusiveMaximum', 'exclusiveMinimum']],
  [isText, ['format', 'pattern', 'contentEncoding', 'contentMediaType']],
  [isFlag, ['uniqueItems', 'nullable', 'readOnly', 'writeOnly', 'deprecated']],
  [isArray, ['enum', 'required', 'allOf', 'anyOf', 'oneOf', 'prefixItems']],
  [isMap, ['properties', 'patternProperties', 'dependentRequired', 'dependentSchemas']],
  [isSchema, ['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'propertyNames']],
  [isSchema, ['not', 'if', 'then', 'else', 'contains', 'contentSchema']],
];

const formOf = new Map(
  forms.flatMap(([isFormed, keywords]) => keywords.map((one) => [one, isFormed] as const)),
);

/** Whether checks read nothing from the value of the keyword; null is written for a missing one. */
export function isMisshapen(keyword: string, value: Json): boolean {
  return value !== null && formOf.get(keyword)?.(value) === false;
}
