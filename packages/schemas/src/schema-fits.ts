// Validates a value by a schema of a document. Each schema is compiled once, for any number of documents that share it.
import {
  follow,
  isAnnotation,
  isObject,
  isOpenApi30,
  type Json,
  type JsonObject,
  markAlternatives,
  once,
  pointerIn,
  valueAt,
} from '@lunarest/openapi';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { FormatName } from 'ajv-formats';
import { type ExactNumbers, exactNumbersIn, towardZero } from './exact-numbers.ts';
import { type Direction, forDirection } from './for-direction.ts';
import { narrow, textOf } from './for-validator.ts';
import { mapSchemas, mapWithin } from './map-schemas.ts';
import { misfitInWords, placeOfMisfit } from './misfit-in-words.ts';
import { modernSchema, withoutNullable } from './modern-schema.ts';
import { validatorFor } from './validator.ts';

/** Follows `$ref` to an object without one. Throws for a reference that does not resolve. */
type Resolve = (value: Json | undefined) => JsonObject;
export type Fits = (schema: Json, value: unknown) => boolean;
/** Why a value is not valid by a schema, or undefined if it is valid. Throws for a schema that cannot be compiled. */
export type Misfit = (schema: Json, value: unknown, direction: Direction) => Mismatch | undefined;

export interface Mismatch {
  readonly reason: string;
  /** The part of the value that does not fit, as a JSON Pointer; empty for the whole. */
  readonly within: string;
}

/** Formats whose values have only one notation, so that an example in another form is a mistake. */
const checkedFormats: FormatName[] = ['date', 'date-time', 'email', 'int32', 'ipv4', 'ipv6', 'uri', 'uuid'];

const ajv = validatorFor({ formats: checkedFormats });
const compiled = new Map<string, ValidateFunction>();

/** A check for schemas whose references `resolve` can follow. */
export function fitsIn(resolve: Resolve): Fits {
  return (schema, value) => compile(textOf(expand(schema, resolve)))(narrow(value, towardZero));
}

/**
 * A check for the schemas of a release of this contract. They are fully expanded, because many documents share them, so none may
 * contain itself.
 */
export function misfitInRelease(root: JsonObject): Misfit {
  const resolve = resolverOf(root);
  // Integers are rounded toward zero: exact ones would depend on the document, and many documents share these checks.
  const judge = judgeBy((schema, direction) => {
    const expanded = forDirection(expand(schema, resolve), direction, () => undefined);
    return compile(textOf(expanded));
  }, towardZero);
  return (...given) => inWords(judge(...given));
}

function inWords(errors: readonly ErrorObject[] | undefined): Mismatch | undefined {
  return errors && { reason: misfitInWords(errors), within: placeOfMisfit(errors) };
}

/** A check for the schemas of any document, which may be recursive. */
export function misfitInDocument(root: JsonObject): Misfit {
  const numbers = exactNumbersLater(root);
  const written: Find = (reference) =>
    reference.startsWith('#') ? valueAt(root, pointerIn(reference)) : undefined;
  const isOld = isOpenApi30(root);
  const modernize = (schema: Json) => (isOld ? modernSchema(schema, written) : withoutNullable(schema));
  const document: Modern = { modernize, whole: once(() => modernize(root)) };
  const judge = judgeReading(document, numbers);
  const judgeByMarks = judgeReading(document, numbers, markAlternatives);
  return (...given) => {
    const errors = judge(...given);
    // If several alternatives fit, the discriminator selects one.
    const isChoice = errors?.some(({ keyword }) => keyword === 'oneOf') === true;
    if (isChoice && judgeByMarks(...given) === undefined) return undefined;
    const found = inWords(errors);
    return found && { ...found, reason: numbers.exactWords(found.reason) };
  };
}

type Find = (reference: string) => Json | undefined;

/** All errors of a value, or undefined if it is valid. Throws for a schema that cannot be compiled. */
type Judge = (...given: Parameters<Misfit>) => readonly ErrorObject[] | undefined;

/** The exact integers of a document, which are collected when one of them is needed. */
function exactNumbersLater(root: JsonObject): Pick<ExactNumbers, 'standIn' | 'integerOf' | 'exactWords'> {
  let known: ExactNumbers | undefined;
  const numbers = () => {
    known ??= exactNumbersIn([root]);
    return known;
  };
  return {
    standIn: (integer) => numbers().standIn(integer),
    integerOf: (number) => (Number.isSafeInteger(number) ? number : numbers().integerOf(number)),
    exactWords: (words) => (/\d{16}/.test(words) ? numbers().exactWords(words) : words),
  };
}

/** A document whose schemas have the form of OpenAPI 3.1. It is converted on first use. */
interface Modern {
  readonly modernize: (schema: Json) => Json;
  readonly whole: () => Json;
}

/** A check for the schemas of a converted document. `read` changes each schema before it is compiled. */
function judgeReading(
  { modernize, whole: modern }: Modern,
  numbers: Pick<ExactNumbers, 'standIn' | 'integerOf'>,
  read?: (item: Json, find: Find) => Json,
): Judge {
  const find: Find = (reference) =>
    reference.startsWith('#') ? valueAt(modern(), pointerIn(reference)) : undefined;
  const reading = (value: Json) =>
    read === undefined ? value : mapSchemas(value, (item) => read(item, find));
  const ajvFor = (direction: Direction) => {
    const own = validatorFor({
      formats: checkedFormats,
      integerOf: numbers.integerOf,
      options: { allErrors: true },
    });
    const whole = reading(forDirection(modern(), direction, find));
    own.addSchema(JSON.parse(textOf(whole, numbers.standIn)), base);
    return own;
  };
  const made = new Map<Direction, Ajv2020>();
  const known = new Map<string, ValidateFunction>();
  return judgeBy((schema, direction) => {
    const own = made.get(direction) ?? ajvFor(direction);
    made.set(direction, own);
    const demands = isObject(schema) ? withoutRemarks(schema) : schema;
    const read = reading(forDirection(modernize(demands), direction, find));
    const text = textOf(read, numbers.standIn, base);
    const key = `${direction} ${text}`;
    const validate = known.get(key) ?? own.compile(JSON.parse(text));
    known.set(key, validate);
    return validate;
  }, numbers.standIn);
}

/** The schema without annotations, so that schemas that differ only in annotations are compiled once. */
function withoutRemarks(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !isAnnotation(keyword)));
}

/** The base address of the document, for references from an extracted schema. */
const base = 'https://document.invalid/';

/** A check that compiles each schema once in each direction. */
function judgeBy(
  validatorOf: (schema: Json, direction: Direction) => ValidateFunction,
  standIn: ExactNumbers['standIn'],
): Judge {
  const known = {
    request: new WeakMap<object, ValidateFunction>(),
    response: new WeakMap<object, ValidateFunction>(),
  };
  return (schema, value, direction) => {
    const validate = known[direction].get(Object(schema)) ?? validatorOf(schema, direction);
    known[direction].set(Object(schema), validate);
    return validate(narrow(value, standIn)) ? undefined : (validate.errors ?? []);
  };
}

/** The value with every reference replaced by its target, except recursive ones. */
export function expand(value: Json, resolve: Resolve, open: readonly string[] = [], isNamed = false): Json {
  const within = (whole: Json, opened: readonly string[]) =>
    mapWithin(whole, (item, below) => expand(item, resolve, opened, below), isNamed);
  const { $ref: reference } = isObject(value) ? value : {};
  if (typeof reference !== 'string') return within(value, open);
  return open.includes(reference) ? value : within(resolve(value), [...open, reference]);
}

function resolverOf(root: JsonObject): Resolve {
  return (value) => {
    const found = follow({ root, value: value ?? {}, pointer: '#' }).value;
    return isObject(found) ? found : {};
  };
}

function compile(text: string): ValidateFunction {
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate;
}
