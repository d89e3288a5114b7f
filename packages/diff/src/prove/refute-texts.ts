// Refutes claims about values that are written as texts: `5` is a number and a string, and `a,b` can be a list.
import { isArray, isObject, type Json, type JsonObject, type Located } from '@lunarest/openapi';
import { type Both, type Edition, otherThan } from '../match/match.ts';
import type { Direction } from '../views/property-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import { isText } from '../walk/textuality.ts';
import { isSegment, type Within } from '../walk/within.ts';
import { readings, unseparated } from '../witness/text-values.ts';
import type { NamedPair, ValueProof } from './proof.ts';

const texts = { type: 'string' };

/** The schema of lists of texts, which can represent every text. */
const listsOfTexts = { type: 'array', items: texts, minItems: 1 };

/** The compared schemas of a proof: those at the place, or the whole ones around it. */
interface Compared {
  readonly schemas: Both<SchemaView>;
  readonly isWhole: boolean;
  readonly taker: Edition;
}

/** Whether every value of the taker has a text that the other side accepts too. */
export function areAcceptedTexts(
  inner: Located<Json>,
  outer: Located<Json>,
  { within, direction }: ValueProof,
  compared: Compared,
  pair: NamedPair,
): boolean {
  const { carrier, steps } = within;
  const isWhole = compared.isWhole || steps.length === 0;
  if (isWhole && areTextsOfList(inner, outer, compared.taker, within, pair)) return true;
  return (
    isText({ carrier, steps: isWhole ? [] : steps }) &&
    areTextsOfOthers(inner, outer, compared, direction, pair)
  );
}

/** Whether all values are serialized as one text and the other side accepts any text. */
function areTextsOfList(
  inner: Located<Json>,
  outer: Located<Json>,
  taker: Edition,
  { carrier }: Within,
  pair: NamedPair,
): boolean {
  const { separators, whole } = carrier;
  if (separators === undefined) return false;
  const [writes, reads] = [separators[taker], separators[otherThan(taker)]];
  const types = typesOf(whole[taker], true);
  if (types.has('object') || (types.has('array') && writes === undefined)) return false;
  const takes = (value: Json) => pair.isIncluded({ ...inner, value }, outer);
  const text = isSegment(carrier) ? { ...texts, minLength: 1 } : texts;
  return takes(text) || (reads !== undefined && takes(listsOfTexts));
}

/** Whether all values are texts of numbers, or of truth values, that the other side accepts and calls so. */
function areTextsOfOthers(
  inner: Located<Json>,
  outer: Located<Json>,
  { schemas, taker }: Compared,
  direction: Direction,
  pair: NamedPair,
): boolean {
  const reader = schemas[otherThan(taker)];
  const isTextOnly = [...typesOf(schemas[taker])].join() === 'string';
  if (!isTextOnly || typesOf(reader).has('string')) return false;
  if (isObject(inner.value) && isArray(inner.value.enum) && outer.value !== true) {
    const { fits } = pair.document(reader.root, direction);
    const isAccepted = (value: Json) => readings(value, unseparated).some((one) => fits(outer.pointer, one));
    return inner.value.enum.every(isAccepted);
  }
  return typesWithTexts.some((sizes) => {
    const found = sizes.find(({ values }) => pair.isIncluded({ ...outer, value: values }, outer));
    return found && pair.isIncluded(inner, { ...outer, value: { ...texts, pattern: found.pattern } });
  });
}

/** Upper bound on the digits of integers whose texts are compared. */
const mostDigits = 18;

interface WithTexts {
  readonly values: JsonObject;
  /** The texts of the values. */
  readonly pattern: string;
}

/** Each list has the most values first. */
const typesWithTexts: readonly (readonly WithTexts[])[] = [
  [{ values: { type: 'boolean' }, pattern: '^(?:true|false)$' }],
  [{ values: { type: 'number' }, pattern: '^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$' }],
  integersWithTexts(undefined),
  integersWithTexts(0),
  integersWithTexts(1),
];

/** Integers of any length, and of at most so many digits, one less, and so on. */
function integersWithTexts(least: 0 | 1 | undefined): readonly WithTexts[] {
  const sign = least === undefined ? '-?' : '';
  const textsOf = (digits: string) =>
    least === 1 ? `^[1-9][0-9]${digits}$` : `^${sign}(?:0|[1-9][0-9]${digits})$`;
  const any: JsonObject = least === undefined ? { type: 'integer' } : { type: 'integer', minimum: least };
  const bounded = Array.from({ length: mostDigits }, (_, index) => {
    const maximum = 10 ** (mostDigits - index) - 1;
    const values = { type: 'integer', minimum: least ?? -maximum, maximum };
    return { values, pattern: textsOf(`{0,${mostDigits - index - 1}}`) };
  });
  return [{ values: any, pattern: textsOf('*') }, ...bounded];
}
