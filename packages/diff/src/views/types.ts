// The JSON types that a schema admits, as a set; a number is split into integer and fraction, so that sets
// can be compared.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  onceFor,
  pointerTo,
  stringsOf,
} from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import { type SchemaPart, type SchemaView, schemaView } from './schema-view.ts';

const typeNames = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction'] as const;
export type TypeName = (typeof typeNames)[number];
type Types = ReadonlySet<TypeName>;

export const numbers: readonly TypeName[] = ['integer', 'fraction'];

/** The types that the schema admits; with `textual`, a string may represent any other simple value. */
export function typesOf(view: SchemaView, textual = false): Types {
  return textual ? typesInTexts(view) : typesInValues(view);
}

const typesInTexts = onceFor((view: SchemaView) => typesIn(view, true));
const typesInValues = onceFor((view: SchemaView) => typesIn(view, false));

function typesIn(view: SchemaView, textual: boolean): Types {
  const admitted = view.parts.map((part) => typesOfPart(part, textual));
  const types = typeNames.filter((name) => admitted.every((each) => each.has(name)));
  // A schema without a type is a string; the serialization of null, lists and objects is undefined.
  const isText = textual && types.length === typeNames.length;
  return new Set(isText ? types.filter((name) => !['null', 'array', 'object'].includes(name)) : types);
}

/** Whether both admit one of the types, so that keywords about them can be compared. */
export function bothAdmit({ base, revision }: Both<SchemaView>, types: readonly TypeName[]): boolean {
  const [before, after] = [typesOf(base), typesOf(revision)];
  return types.some((type) => before.has(type)) && types.some((type) => after.has(type));
}

/** Whether every type is admitted. */
export function saysNoType(types: Types): boolean {
  return types.size === typeNames.length;
}

/** The types as a contract writes them: `integer`, `string or null`. */
export function showTypes(types: Types): string {
  if (saysNoType(types)) return 'of any type';
  const names = typeNames.filter((name) => types.has(name) && !(name === 'integer' && types.has('fraction')));
  return names.map((name) => (name === 'fraction' ? 'number' : name)).join(' or ') || 'of no type';
}

function typesOfPart(part: SchemaPart, textual: boolean): Types {
  const { value, nullAt } = part;
  const own = new Set(
    typesWritten(value).filter((type) => typesOfChoices(part).every((types) => types.has(type))),
  );
  if (value.nullable === true) own.add('null');
  if (listsOthersOnly(value)) own.delete('null');
  if (nullAt !== undefined) own.add('null');
  return textual ? typesInText(part, own) : own;
}

/** Whether listed values exclude null, whatever the type says. */
function listsOthersOnly({ enum: listed, const: only = null }: JsonObject): boolean {
  return only !== null || (isArray(listed) && !listed.includes(null));
}

function typesWritten(schema: JsonObject): readonly TypeName[] {
  const { type } = schema;
  const isNamed = typeof type === 'string' || stringsOf(type).length > 0;
  return isNamed ? typesNamed(type) : typesOfValues(schema);
}

/** The types that the value of `type` names. */
export function typesNamed(type: Json | undefined): readonly TypeName[] {
  const names = typeof type === 'string' ? [type] : stringsOf(type);
  return names.flatMap((name) =>
    name === 'number' ? numbers : typeNames.filter((known) => known === name && known !== 'fraction'),
  );
}

/** The possible types of a value's text: a list of one value has the same text as the value. */
function typesInText(part: SchemaPart, types: Types): Types {
  const plain = new Set([...types, ...(types.has('array') ? typesOfItems(part) : [])]);
  return new Set([...plain, ...(plain.has('string') ? textTypes : [])]);
}

function typesOfItems({ root, value, pointer }: SchemaPart): Types {
  if (typeof value.minItems === 'number' && value.minItems > 1) return new Set();
  const items = schemaView({ root, value: value.items ?? true, pointer: pointerTo(pointer, 'items') });
  return new Set([...typesOf(items)].filter((type) => type !== 'null' && type !== 'array'));
}

const textTypes = ['boolean', 'integer', 'fraction'] as const;

/** Without `type`, an enumeration determines the types; other keywords allow all of them. */
function typesOfValues(schema: SchemaPart['value']): readonly TypeName[] {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return isArray(values) ? values.map(typeOfValue) : typeNames;
}

/** The type of a value; of a number, whether it is whole. */
export function typeOfValue(value: Json): TypeName {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value === 'string' ? 'string' : 'boolean';
}

/** Cache of types by document, whose references determine the alternatives. */
const ofChoices = onceFor((_root: JsonObject) => new WeakMap<JsonObject, readonly Types[]>());

/** The union of the types of each choice's alternatives. A choice that contains itself adds nothing. */
function typesOfChoices({ root, value, pointer }: SchemaPart): readonly Types[] {
  const known = ofChoices(root);
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, []);
  const found = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = value[keyword];
    if (!isArray(branches)) return [];
    const types = branches.flatMap((branch, index) => [
      ...typesOf(schemaView({ root, value: branch, pointer: pointerTo(pointer, keyword, index) })),
    ]);
    return [new Set(types)];
  });
  known.set(value, found);
  return found;
}
