// The JSON types that a schema admits, as a set; a number is an integer or a fraction, so that sets can be compared.
import { isArray, isObject, type Json, stringsOf } from '@lunarest/openapi';
import { isNull, type SchemaPart, type SchemaView } from './schema-view.ts';

const typeNames = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction'] as const;
export type TypeName = (typeof typeNames)[number];
export type Types = ReadonlySet<TypeName>;

/** What the schema admits; with `textual`, a string may spell any other simple value. */
export function typesOf(view: SchemaView, textual = false): Types {
  const admitted = view.parts.map((part) => typesOfPart(part, textual));
  return new Set(typeNames.filter((name) => admitted.every((types) => types.has(name))));
}

/** The types as a contract writes them: `integer`, `string or null`. */
export function showTypes(types: Types): string {
  if (types.size === typeNames.length) return 'of any type';
  const names = typeNames.filter((name) => types.has(name) && !(name === 'integer' && types.has('fraction')));
  return names.map((name) => (name === 'fraction' ? 'number' : name)).join(' or ') || 'of no type';
}

function typesOfPart({ value, nullable }: SchemaPart, textual: boolean): Types {
  const { type } = value;
  const named = typeof type === 'string' ? [type] : stringsOf(type);
  const own = new Set(named.length > 0 ? named.flatMap(expand) : typesOfValues(value));
  if (nullable || value.nullable === true || hasNullBranch(value)) own.add('null');
  if (textual && own.has('string')) for (const simple of textTypes) own.add(simple);
  return own;
}

const textTypes = ['boolean', 'integer', 'fraction'] as const;

function expand(name: string): readonly TypeName[] {
  return name === 'number' ? ['integer', 'fraction'] : typeNames.filter((known) => known === name);
}

/** Without `type`, an enumeration tells the types, and anything else allows all of them. */
function typesOfValues(schema: SchemaPart['value']): readonly TypeName[] {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return isArray(values) ? values.map(typeOfValue) : typeNames;
}

function typeOfValue(value: Json): TypeName {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value === 'string' ? 'string' : 'boolean';
}

function hasNullBranch(schema: SchemaPart['value']): boolean {
  const branches = [schema.anyOf, schema.oneOf].filter(isArray).flat();
  return branches.some(isNull);
}
