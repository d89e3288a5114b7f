// The values of a schema that lists all of them, because two schemas with the same values are equivalent.

import {
  isAnnotation,
  isArray,
  isNumeric,
  isObject,
  type Json,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import { type SchemaPart, type SchemaView, schemaView } from './schema-view.ts';
import { typeOfValue, typesOf } from './types.ts';

/** The simple values that a schema admits, by their text. */
type Values = ReadonlyMap<string, Json>;

/** The supported keywords; a format has no effect on listed values. */
const understood = new Set([
  'type',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
]);

/** Whether both list the same values; values that are serialized as text are equal if their texts are. */
export function listTheSame(base: SchemaView, revision: SchemaView, textual: boolean): boolean {
  const [before, after] = [base, revision].map((view) => {
    const listed = listedValues(view);
    return listed && new Set(textual ? [...listed.values()].map(String) : listed.keys());
  });
  if (before === undefined || after === undefined || before.size !== after.size) return false;
  return [...before].every((text) => after.has(text));
}

/** The listed values; undefined for a schema with unlisted values or an unsupported keyword. */
export function listedValues(view: SchemaView, nesting = 0): Values | undefined {
  if (nesting > 3 || view.parts.length === 0 || !view.parts.every(isUnderstood)) return undefined;
  const lists = view.parts.flatMap((part) => listsIn(part, nesting));
  const types = typesOf(view);
  if (types.has('boolean') && types.size === 1) lists.unshift(bothTruths);
  if (!lists.every((list) => list !== undefined)) return undefined;
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  const kept = [...first].filter(
    ([text, value]) =>
      others.every((list) => list.has(text)) && view.parts.every((part) => isAdmitted(part, value)),
  );
  return new Map(kept);
}

const bothTruths = valuesOf([true, false]);

function isUnderstood({ value, nullAt }: SchemaPart): boolean {
  const keywords = Object.keys(value);
  return nullAt === undefined && keywords.every((key) => understood.has(key) || isAnnotation(key));
}

/** The lists that every value of the part must be in; undefined for one that cannot be compared. */
function listsIn({ root, value, pointer }: SchemaPart, nesting: number): (Values | undefined)[] {
  const written = [value.enum, value.const === undefined ? undefined : [value.const]];
  const plain = written.flatMap((list) =>
    list === undefined ? [] : [isArray(list) && list.every(isSimple) ? valuesOf(list) : undefined],
  );
  const choices = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = value[keyword];
    if (!isArray(branches)) return [];
    const views = branches.map((branch, index) =>
      schemaView({ root, value: branch, pointer: pointerTo(pointer, keyword, index) }),
    );
    const lists = views.map((view) => listedValues(view, nesting + 1));
    return [lists.every((list) => list !== undefined) ? unionOf(lists, keyword === 'oneOf') : undefined];
  });
  return [...plain, ...choices];
}

/** The values in one of the lists; with `exclusive`, in no other. */
function unionOf(lists: readonly Values[], exclusive: boolean): Values {
  const all = lists.flatMap((list) => [...list]);
  const count = (text: string) => lists.filter((list) => list.has(text)).length;
  return new Map(exclusive ? all.filter(([text]) => count(text) === 1) : all);
}

function valuesOf(values: readonly Json[]): Values {
  return new Map(values.map((value) => [showSorted(value), value]));
}

function isSimple(value: Json): boolean {
  return !isArray(value) && !isObject(value);
}

function isAdmitted(part: SchemaPart, value: Json): boolean {
  if (!typesOf({ ...part, written: [], parts: [part] }).has(typeOfValue(value))) return false;
  const { minLength = 0, maxLength, pattern, minimum, maximum } = part.value;
  if (typeof value === 'string') {
    const { length } = [...value];
    const isLong = isNumeric(minLength) && length >= minLength;
    return (
      isLong &&
      !(isNumeric(maxLength) && length > maxLength) &&
      (typeof pattern !== 'string' || matches(pattern, value) !== false)
    );
  }
  if (!isNumeric(value)) return true;
  return !(isNumeric(minimum) && value < minimum) && !(isNumeric(maximum) && value > maximum);
}
