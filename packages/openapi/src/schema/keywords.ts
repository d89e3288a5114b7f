// Classifies the keywords of a schema: annotations, keywords that the checks understand, and foreign keywords.
import type { JsonObject } from '../json/json.ts';
import { isOpenApi30 } from '../version.ts';

const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  '$schema',
  '$defs',
  'definitions',
]);

/** Extensions that describe the values or the life cycle. */
const effectiveExtensions = new Set(['x-extensible-enum', 'x-stability-level', 'x-sunset']);

/** Keywords that checks or the walk of schemas read. */
const knownKeywords = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'type',
  'nullable',
  'enum',
  'const',
  'format',
  'pattern',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'multipleOf',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
  'uniqueItems',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'discriminator',
  'default',
  'readOnly',
  'writeOnly',
  'deprecated',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'prefixItems',
  'dependentRequired',
  'dependentSchemas',
  'patternProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  ...effectiveExtensions,
]);

/** Whether a keyword has no effect on messages, like every extension that is not in wide use. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || (keyword.startsWith('x-') && !effectiveExtensions.has(keyword));
}

/** Whether a keyword is unknown to all checks, so that a person must review its changes. */
export function isForeign(keyword: string): boolean {
  return !isAnnotation(keyword) && !knownKeywords.has(keyword);
}

/** Keywords that authors of OpenAPI 3.0 write beside a reference and apply to its target. */
const flags = new Set(['nullable', 'readOnly', 'writeOnly', 'deprecated']);

/** The effective keywords beside the `$ref` of a schema: before OpenAPI 3.1, all but flags are ignored. */
export function besideReference(root: JsonObject, { $ref: _, ...beside }: JsonObject): JsonObject {
  if (!isOpenApi30(root)) return beside;
  const kept = Object.entries(beside).filter(([keyword]) => flags.has(keyword) || keyword.startsWith('x-'));
  return Object.fromEntries(kept);
}
