// Schemas and values in the form that JSON Schema validators support.
import type { Json, JsonObject } from '@lunarest/openapi';
import { type ExactNumbers, finite, towardZero } from './exact-numbers.ts';
import { mapSchemas } from './map-schemas.ts';
import { withEveryName } from './validator.ts';

/**
 * Identifiers, which a schema that is expanded in two places would define twice, and dynamic references, which the reader of
 * documents leaves only where their target depends on the path of the validation: there, every value fits.
 */
const identifying: ReadonlySet<string> = new Set(['$id', '$anchor', '$dynamicAnchor', '$dynamicRef']);

/** The schema as text, without identifiers. References within it are pointers, which begin at the address of the document. */
export function textOf(schema: Json, standIn = towardZero, address = ''): string {
  const written = mapSchemas(schema, (each) => linked(withEveryName(withoutIdentifiers(each)), address));
  return JSON.stringify(written, (_, item) => numberOf(item, standIn) ?? item);
}

function withoutIdentifiers(schema: JsonObject): JsonObject {
  const isKept = (keyword: string) => !identifying.has(keyword) || typeof schema[keyword] !== 'string';
  const keywords = Object.keys(schema);
  if (keywords.every(isKept)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isKept(keyword)));
}

function linked(schema: JsonObject, address: string): JsonObject {
  const { $ref: reference } = schema;
  const isLocal = typeof reference === 'string' && reference.startsWith('#');
  return isLocal && address !== '' ? { ...schema, $ref: address + reference } : schema;
}

/** A number as JSON Schema validators support it: not a bigint, and finite; undefined for another value. */
function numberOf(value: unknown, standIn: ExactNumbers['standIn']): number | undefined {
  if (typeof value === 'bigint') return standIn(value);
  return typeof value === 'number' ? finite(value) : undefined;
}

/** The value with numbers that JSON Schema validators support. */
export function narrow(value: unknown, standIn: ExactNumbers['standIn']): unknown {
  if (Array.isArray(value)) return value.map((item) => narrow(item, standIn));
  if (typeof value !== 'object' || value === null) return numberOf(value, standIn) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, narrow(item, standIn)]));
}
