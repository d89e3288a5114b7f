// The shape of a body, in the same form for a printed body and for a schema.
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import type { Resolve } from '../generate/read-document.ts';

export interface Shape {
  /** JSON types; empty when unspecified. */
  readonly types: readonly string[];
  /** The only values; null when any value of the type is permitted. */
  readonly values: readonly Json[] | null;
  /** The form that a page prints for a text, such as `YYYY-MM-DD`. */
  readonly form: string | null;
  /** The pattern that a schema has for a text. */
  readonly pattern: string | null;
  readonly items: Shape | null;
  readonly properties: Readonly<Record<string, PropertyShape>>;
  /** The shape of other properties: any, none, or one shape for all. */
  readonly others: Shape | 'anything' | 'nothing';
}

interface PropertyShape {
  readonly shape: Shape;
  readonly required: boolean;
}

const anything: Shape = {
  types: [],
  values: null,
  form: null,
  pattern: null,
  items: null,
  properties: {},
  others: 'anything',
};

/**
 * Reads a body as the ledger writes it: `{ id: string, port: integer or null, label?: string, state: 'one of on, off' }`, a text
 * of a printed form as `form YYYY-MM-DD or empty`, lists as `[string]`, a property of any name as `'*'`, and `'...': true` where
 * the page may omit properties. A number is the only permitted value.
 */
export function pageShape(written: Json): Shape {
  if (typeof written === 'string') return scalarShape(written);
  if (typeof written === 'number') return { ...anything, types: ['integer'], values: [written] };
  if (isArray(written)) return { ...anything, types: ['array'], items: pageShape(written[0] ?? 'anything') };
  if (!isObject(written)) throw new Error(`a body cannot be described by ${JSON.stringify(written)}`);
  const { '*': rest, '...': more, ...named } = written;
  return {
    ...anything,
    types: ['object'],
    properties: Object.fromEntries(Object.entries(named).map(pageProperty)),
    others: rest === undefined ? unnamed(more === true) : pageShape(rest),
  };
}

function unnamed(permitted: boolean): 'anything' | 'nothing' {
  return permitted ? 'anything' : 'nothing';
}

function pageProperty([name, written]: readonly [string, Json]): readonly [string, PropertyShape] {
  return [name.replace(/\?$/, ''), { shape: pageShape(written), required: !name.endsWith('?') }];
}

function scalarShape(text: string): Shape {
  if (text === 'anything') return anything;
  if (text.startsWith('form ')) return { ...anything, types: ['string'], form: text.slice('form '.length) };
  const values = /^one of (.+)$/.exec(text)?.[1]?.split(', ');
  return values === undefined
    ? { ...anything, types: text.split(' or ') }
    : { ...anything, types: ['string'], values };
}

/** The shapes that a schema permits: one, or one for each alternative. */
export function schemaShapes(schema: Json | undefined, resolve: Resolve): readonly Shape[] {
  const { anyOf } = resolve(schema ?? {});
  return (isArray(anyOf) ? anyOf : [schema]).map((one) => schemaShape(one, resolve));
}

function schemaShape(written: Json | undefined, resolve: Resolve): Shape {
  const { allOf, ...own } = resolve(written ?? {});
  const parts = isArray(allOf) ? allOf.map((part) => schemaShape(part, resolve)) : [];
  return [...parts, ownShape(own, resolve)].reduce(both);
}

function ownShape(schema: JsonObject, resolve: Resolve): Shape {
  const { type, items, additionalProperties: others } = schema;
  const required = stringsAt(schema, 'required');
  const properties = Object.entries(objectAt(schema, 'properties')).map(
    ([name, property]) =>
      [name, { shape: schemaShape(property, resolve), required: required.includes(name) }] as const,
  );
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return {
    types: type === undefined ? [] : [type].flat().map(String),
    values: isArray(values) ? values : null,
    form: null,
    pattern: typeof schema.pattern === 'string' ? schema.pattern : null,
    items: items === undefined ? null : schemaShape(items, resolve),
    properties: Object.fromEntries(properties),
    others: isObject(others) ? schemaShape(others, resolve) : unnamed(others !== false),
  };
}

/** A value that satisfies both shapes. */
function both(a: Shape, b: Shape): Shape {
  const names = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])];
  return {
    types: bothTypes(a.types, b.types),
    values: a.values === null || b.values === null ? (a.values ?? b.values) : common(a.values, b.values),
    form: a.form ?? b.form,
    pattern: a.pattern ?? b.pattern,
    items: a.items === null || b.items === null ? (a.items ?? b.items) : both(a.items, b.items),
    properties: Object.fromEntries(
      names.map((name) => [name, bothProperties(a.properties[name], b.properties[name])]),
    ),
    others: a.others === 'anything' ? b.others : a.others,
  };
}

function bothTypes(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : common(a, b);
}

function bothProperties(a: PropertyShape | undefined, b: PropertyShape | undefined): PropertyShape {
  const [one, other] = [a ?? b, b ?? a];
  if (one === undefined || other === undefined) throw new Error('neither part has the property');
  return { shape: both(one.shape, other.shape), required: one.required || other.required };
}

function common<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return a.filter((item) => b.includes(item));
}
