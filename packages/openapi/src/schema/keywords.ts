// Which keywords of a schema only inform, and which have a check of their own.
import type { JsonObject } from '../json/json.ts';

const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  '$id',
  '$anchor',
  '$schema',
  '$defs',
  'definitions',
]);

/** Extensions that say something about the values, or how long they will be there. */
const telling = new Set(['x-extensible-enum', 'x-stability-level', 'x-sunset']);

/** Read by checks or by the walk. */
const understood = new Set([
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
  'contentSchema',
  ...telling,
]);

/** True where the keyword changes nothing on the wire; every extension is one that is not widely agreed on. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || (keyword.startsWith('x-') && !telling.has(keyword));
}

/** True where no check knows what the keyword means, so that any change of it must be looked at by a person. */
export function isForeign(keyword: string): boolean {
  return !isAnnotation(keyword) && !understood.has(keyword);
}

/** What authors of OpenAPI 3.0 write beside a reference and mean of what it leads to. */
const flags = new Set(['nullable', 'readOnly', 'writeOnly', 'deprecated']);

/** The keywords beside the `$ref` of a schema that say something: before OpenAPI 3.1, all but flags are to be ignored. */
export function besideReference(root: JsonObject, { $ref: _, ...beside }: JsonObject): JsonObject {
  if (!String(root.openapi).startsWith('3.0')) return beside;
  const kept = Object.entries(beside).filter(([keyword]) => flags.has(keyword) || keyword.startsWith('x-'));
  return Object.fromEntries(kept);
}
