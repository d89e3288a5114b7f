// Checks whether the schema of an answer guarantees the fields that a client reads.

import type { RecordedStep, Value } from '@lunarest/conformance/evidence';
import type { JsonObject } from '@lunarest/openapi';
import { type Shape, schemaShapes } from '../ledger/body-shape.ts';
import { fits, resolveExpanded } from '../mutation/checks/takes-request.ts';

/**
 * A complaint about a field that the client reads and the schema does not guarantee: it has another type or may be absent; or
 * null.
 */
export function readComplaint(schema: JsonObject, reads: RecordedStep['reads']): string | null {
  for (const shape of schemaShapes(schema, resolveExpanded)) {
    for (const [place, type] of Object.entries(reads)) {
      const types = typesAt(shape, place.split(/\.|(?=\[)/));
      if (types.length !== 1 || !isOf(types[0], type))
        return `the client reads ${place} as ${type}, but the contract ${types.length === 0 ? 'does not guarantee it' : `documents ${types.join(' or ')}`}`;
    }
  }
  return null;
}

/** The types of a place that is always present; empty if it may be absent. */
function typesAt(shape: Shape, [key, ...rest]: readonly string[]): readonly string[] {
  if (key === undefined) return shape.types;
  if (/^\[\d*\]$/.test(key)) {
    const isList = shape.types.length === 1 && shape.types[0] === 'array';
    return isList && shape.items !== null ? typesAt(shape.items, rest) : [];
  }
  const property = shape.properties[key];
  const isObjectAlone = shape.types.length === 1 && shape.types[0] === 'object';
  return isObjectAlone && property?.required === true ? typesAt(property.shape, rest) : [];
}

function isOf(type: string | undefined, read: string): boolean {
  return type === read || (type === 'integer' && read === 'number');
}

/** The reason why a shown answer does not conform to the contract: it is invalid, or has an undescribed place; or null. */
export function shownComplaint(schema: JsonObject, shown: Value): string | null {
  if (!fits(schema, shown)) return 'the recorded answer does not fit its schema';
  const fitting = schemaShapes(schema, resolveExpanded).map((shape) => undescribed(shape, shown, ''));
  return fitting.includes(null) ? null : (fitting[0] ?? null);
}

/** The first place of a value whose type the shape does not describe, or null. */
function undescribed(shape: Shape, value: Value, place: string): string | null {
  const type = typeOf(value);
  if (shape.types.length !== 1 || !isOf(shape.types[0], type))
    return `${place} is recorded as ${type}, which the contract does not document`;
  if (Array.isArray(value)) return firstOf(value.map((item) => describedItem(shape, item, place)));
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(
    Object.entries(value).map(([name, item]) => {
      const property = shape.properties[name];
      return property === undefined
        ? `the contract does not describe ${place}/${name}`
        : undescribed(property.shape, item, `${place}/${name}`);
    }),
  );
}

function describedItem({ items }: Shape, item: Value, place: string): string | null {
  return items === null
    ? `the contract does not describe the items of ${place}`
    : undescribed(items, item, `${place}/*`);
}

function firstOf(complaints: readonly (string | null)[]): string | null {
  return complaints.find((complaint) => complaint !== null) ?? null;
}

function typeOf(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
