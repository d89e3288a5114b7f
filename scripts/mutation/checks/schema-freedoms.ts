// The freedoms of a schema, or those that a value uses.

import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { fitsIn } from '@lunarest/schemas';
import { listAt, type Resolve } from '../../generate/read-document.ts';

export interface SchemaWalk {
  readonly resolve: Resolve;
  readonly found: Set<string>;
  /** Whether a client sends the value. */
  readonly sent: boolean;
}

/** Instead of a value: selects all freedoms. */
export const everyValue = Symbol('every value');

/** Adds the freedoms of a schema, each with its place; given a value, those that the value uses. */
export function walkSchema(
  walk: SchemaWalk,
  written: Json | undefined,
  place: string,
  value: unknown = everyValue,
  within: readonly string[] = [],
): void {
  if (!isObject(written)) return;
  const { $ref } = written;
  if (typeof $ref === 'string') {
    // A recursive schema has already been visited.
    if (within.includes($ref) && value === everyValue) return;
    walkSchema(walk, walk.resolve(written), $ref, value, [...within, $ref]);
    return;
  }
  const below: Below = (schema, at, part) => walkSchema(walk, schema, at, part, within);
  addTypes(walk, written, place, value);
  addProperties(walk, written, place, value, below);
  addOthers(walk, written, place, value, below);
  for (const item of itemsOf(value)) below(written.items, `${place}/*`, item);
  for (const part of listAt(written, 'allOf')) below(part, place, value);
  for (const [index, part] of listAt(written, 'anyOf').entries()) {
    if (value !== everyValue && !fitsIn(walk.resolve)(part, value)) continue;
    walk.found.add(`${place} is alternative ${index}`);
    below(part, place, value);
  }
}

type Below = (schema: Json | undefined, place: string, value: unknown) => void;

function itemsOf(value: unknown): readonly unknown[] {
  if (value === everyValue) return [everyValue];
  return Array.isArray(value) ? value : [];
}

function addTypes({ found }: SchemaWalk, schema: JsonObject, place: string, value: unknown): void {
  const types = isArray(schema.type) ? stringsAt(schema, 'type') : [];
  for (const type of types) if (value === everyValue || isOf(type, value)) found.add(`${place} is ${type}`);
  for (const member of listAt(schema, 'enum'))
    if (value === everyValue || value === member) found.add(`${place} is ${JSON.stringify(member)}`);
}

function addProperties(
  { found, sent }: SchemaWalk,
  schema: JsonObject,
  place: string,
  value: unknown,
  below: Below,
): void {
  const given = membersOf(value);
  if (given === null) return;
  const required = stringsAt(schema, 'required');
  // No source shows whether the properties of an open answer are always present.
  const tells = sent || schema.additionalProperties === false;
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    const at = `${place}/${name}`;
    const part = value === everyValue ? everyValue : given.get(name);
    if (part !== undefined) {
      found.add(`${at} is there`);
      below(property, at, part);
    }
    const mayBeAbsent = value === everyValue ? tells && !required.includes(name) : part === undefined;
    if (mayBeAbsent) found.add(`${at} is absent`);
  }
}

/** Properties not named in the schema. */
function addOthers(
  { found, sent }: SchemaWalk,
  schema: JsonObject,
  place: string,
  value: unknown,
  below: Below,
): void {
  const { additionalProperties: others } = schema;
  const named = Object.keys(objectAt(schema, 'properties'));
  const parts =
    value === everyValue
      ? [everyValue]
      : [...(membersOf(value) ?? [])].filter(([name]) => !named.includes(name)).map(([, part]) => part);
  if (sent && others === true && parts.length > 0) found.add(`${place} has other properties`);
  if (isObject(others)) for (const part of parts) below(others, `${place}/?`, part);
}

/** The members of an object; empty for `everyValue`, null for a value that is not an object. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === everyValue) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

function isOf(type: string, value: unknown): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'number') return type === 'number' || type === 'integer';
  return typeof value === type;
}
