// A document whose schemas apply to one direction: parts of the other direction are removed.

import {
  isArray,
  isObject,
  isOpenApi30,
  type Json,
  type JsonObject,
  mapJson,
  markAlternatives,
  pointerIn,
  valueAt,
} from '@lunarest/openapi';
import {
  type Direction,
  type ExactNumbers,
  exactNumbersIn,
  forDirection,
  isReference,
  modernSchema,
  withoutHidden,
} from '@lunarest/schemas';
import { type Judge, judgeOf } from './judge.ts';
import type { Asked, Found } from './search.ts';
import { type Effort, shellCompiler } from './shell-compiler.ts';
import type { Samples } from './wanted.ts';

export interface Prepared extends Judge {
  /** The document, with integers beyond 2^53 rounded, because JSON Schema validators know numbers only. */
  readonly root: JsonObject;
  /** Distinguishes the documents of a pair, in each direction. */
  readonly name: string;
  /** Shared by the documents of a pair. */
  readonly effort: Effort;
}

export interface PreparedPair {
  /** One of the two documents, for one direction. */
  readonly document: (root: JsonObject, direction: Direction) => Prepared;
  /** Whether a value fits a schema without references. Throws if the schema cannot be compiled. */
  readonly fits: (schema: Json, value: Json) => boolean;
  /** Values already found for parts of the documents. */
  readonly samples: Samples;
  /** Answers already found, by question. */
  readonly answers: Map<string, Found>;
  /** The trials of the latest questions. */
  readonly asked: Asked;
  /** A value found in the prepared documents, in the notation of the original documents. */
  readonly exact: (value: Json) => Json;
  /** The reason of a refusal, with the numbers of the original documents. */
  readonly exactWords: (words: string) => string;
  /** False for a value with a rounded number, which is no evidence. */
  readonly isExact: (value: Json) => boolean;
}

/** Two documents, so that integers beyond 2^53 can be compared between them. Each is prepared on first use. */
export function preparePair(base: JsonObject, revision: JsonObject): PreparedPair {
  const known = new Map<JsonObject, Partial<Record<Direction, Prepared>>>();
  const compile = shellCompiler();
  const effort = { steps: 0 };
  let numbers: ExactNumbers | undefined;
  const numbered = () => {
    numbers ??= exactNumbersIn([base, revision]);
    return numbers;
  };
  const modernized = new Map<JsonObject, JsonObject>();
  const modernOf = (document: JsonObject): JsonObject => {
    if (!isOpenApi30(document)) return document;
    const modern = modernized.get(document) ?? modernObject(document);
    modernized.set(document, modern);
    return modern;
  };
  const make = (document: JsonObject, direction: Direction): Prepared => {
    const modern = modernOf(document);
    const root = rewritten(modern, direction, numbered());
    const name = `${document === base ? 'base' : 'revision'} ${direction}`;
    return { root, name, effort, ...judgeOf(root, compile, effort) };
  };
  const document = (root: JsonObject, direction: Direction): Prepared => {
    const directions = known.get(root) ?? (dependsOnDirection(root) ? {} : sameFor(make(root, direction)));
    const prepared = directions[direction] ?? make(root, direction);
    known.set(root, { ...directions, [direction]: prepared });
    return prepared;
  };
  return {
    document,
    fits: (schema, value) => compile(schema).validate(value) === true,
    samples: new Map(),
    answers: new Map(),
    asked: new Map(),
    exact: (value) => numbered().exact(value),
    exactWords: (words) => numbered().exactWords(words),
    isExact: (value) => numbered().isExact(value),
  };
}

function sameFor(prepared: Prepared): Record<Direction, Prepared> {
  return { request: prepared, response: prepared };
}

/** Keywords for which schemas treat requests and answers differently. */
const directed = ['readOnly', 'writeOnly', 'x-extensible-enum'];

function dependsOnDirection(value: Json): boolean {
  if (isArray(value)) return value.some(dependsOnDirection);
  if (!isObject(value)) return false;
  return (
    directed.some((keyword) => value[keyword] !== undefined) || Object.values(value).some(dependsOnDirection)
  );
}

function modernObject(document: JsonObject): JsonObject {
  const modern = modernSchema(document);
  return isObject(modern) ? modern : document;
}

function rewritten(modern: JsonObject, direction: Direction, { standIn }: ExactNumbers): JsonObject {
  const find = (reference: string) =>
    reference.startsWith('#') ? valueAt(modern, pointerIn(reference)) : undefined;
  // Required names are relaxed first, while the parts of the other direction are still visible.
  const sent = dependsOnDirection(modern)
    ? withoutHidden(forDirection(modern, direction, find), direction, find)
    : modern;
  const prepared = mapJson(sent, (value) => {
    if (typeof value === 'bigint') return standIn(value);
    return withoutName(withFormat(closeList(markAlternatives(withoutItself(value, find), find), direction)));
  });
  return isObject(prepared) ? prepared : {};
}

/** Removes references to the schema itself from its `allOf`: they demand nothing, and validators follow them without end. */
function withoutItself(value: Json, find: (reference: string) => Json | undefined): Json {
  if (!isObject(value) || !isArray(value.allOf)) return value;
  const branches = value.allOf.filter((branch) => {
    const target = isObject(branch) && typeof branch.$ref === 'string' ? find(branch.$ref) : undefined;
    const isItself = isObject(target) && isArray(target.allOf) && target.allOf.includes(branch);
    return !(isItself && isReference(branch));
  });
  if (branches.length === value.allOf.length) return value;
  const { allOf: _, ...rest } = value;
  return branches.length === 0 ? rest : { ...rest, allOf: branches };
}

/** The patterns of encodings without a format. */
const encodings: Readonly<Record<string, string>> = {
  base16: '^(?:[0-9A-F]{2})*$',
  base32: '^(?:[A-Z2-7]{8})*(?:[A-Z2-7]{2,7}=*)?$',
  base64url: '^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$',
};

/** Adds the format or the pattern that an encoding implies, because validators treat `contentEncoding` as an annotation. */
function withFormat(value: Json): Json {
  if (!isObject(value) || typeof value.contentEncoding !== 'string') return value;
  const encoding = value.contentEncoding.toLowerCase();
  const pattern = encodings[encoding];
  if (pattern !== undefined && value.pattern === undefined) return { ...value, pattern };
  return encoding === 'base64' && value.format === undefined ? { ...value, format: 'byte' } : value;
}

/** Removes `$id`, which a schema that is used in two places would define twice. */
function withoutName(value: Json): Json {
  if (!isObject(value) || typeof value.$id !== 'string') return value;
  const { $id: _, ...unnamed } = value;
  return unnamed;
}

/** A server accepts only the values of an extensible enumeration, though it may answer with others. */
function closeList(value: Json, direction: Direction): Json {
  if (direction !== 'request' || !isObject(value) || value.enum !== undefined) return value;
  const list = value['x-extensible-enum'];
  return isArray(list) ? { ...value, enum: list } : value;
}
