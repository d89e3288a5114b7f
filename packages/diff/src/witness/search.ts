// Searches for a value that one schema accepts and another rejects: by construction first, then at random,
// then shrinks it.
import { type Json, type JsonObject, valueAt } from '@lunarest/openapi';
import type { Separator } from '../views/serialization.ts';
import { candidates } from './candidates.ts';
import type { WrittenSchema } from './demands.ts';
import { interleave, take } from './lazy.ts';
import { mutants } from './mutants.ts';
import type { Prepared } from './prepare.ts';
import { shrink } from './shrink.ts';
import { readings, textsOfLists } from './text-values.ts';
import { type Maker, type Samples, type Step, sample } from './wanted.ts';

/** A schema of a prepared document; without a pointer, it accepts anything. */
export interface Side {
  readonly document: Prepared;
  readonly pointer: string | undefined;
  /** What separates the values of a list that is written as one text. */
  readonly separator?: Separator | undefined;
}

export interface Question {
  readonly takes: Side;
  readonly refuses: Side;
  /** The path to the known difference of the schemas. */
  readonly steps: readonly Step[];
  /** Whether values are serialized as text, so that `5` is a number and a string. */
  readonly textual: boolean;
  readonly samples: Samples;
  /** Whether a value that is taken and refused shows the known difference, and not another one; by default any does. */
  readonly shows?: (value: Json, misfit: string) => boolean;
  /** Upper bound on the values tried; by default all promising ones, and some at random. */
  readonly most?: number;
}

export type Found =
  | { readonly value: Json; readonly because: string }
  | {
      /** Why there is no such value, as the text after "because". */
      readonly undecided: string;
      /** Whether no value was refused at all, so that none shows any other difference either. */
      readonly isForAll?: boolean;
    };

/** Upper bound on the constructed values tried. */
const mostConstructed = 3_000;

/** Upper bound on the values tried at random. */
const mostRandom = 1_000;

/** Upper bound on the values kept as a base for others. */
const mostKept = 200;

/** Number of nested values that are varied where the schemas differ. */
const depth = 3;

/** Number of nested values generated for parts that only have to exist. */
const nesting = 12;

/** A value that `takes` accepts and `refuses` rejects, as small as possible. The same question has the same answer. */
export function findValue(question: Question): Found {
  try {
    return search(question);
  } catch (cause) {
    return { undecided: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * A value that the schema accepts, if possible one that `shows` a difference; undefined if none is found or it accepts
 * anything.
 */
export function exampleOf(side: Side, shows?: (value: Json) => boolean): Json | undefined {
  const schemas = schemasOf(side);
  if (schemas.length === 0) return undefined;
  const maker = makerOf(side, side, new Map());
  try {
    const showing = shows && exampleThat(shows, side, maker);
    return showing ?? sample(schemas, { nesting, maker });
  } catch {
    return undefined;
  }
}

function exampleThat(shows: (value: Json) => boolean, side: Side, maker: Maker): Json | undefined {
  const schemas = schemasOf(side);
  const values = candidates({ met: schemas, hints: schemas, steps: [], depth, nesting, maker });
  for (const value of take(values, mostConstructed))
    if (shows(value) && fits(side, value, false)) return value;
  return undefined;
}

/** Only a schema without a type accepts all of these values. */
const ofEveryType: readonly Json[] = [null, true, 1, 'text', [], {}];

function search(question: Question): Found {
  // A schema without a type is a string.
  const takesText = question.textual && ofEveryType.every((value) => fits(question.takes, value, true));
  const { shows = () => true, takes } = question;
  let isAnyRefused = false;
  const judgement: Judgement = {
    isTaken: (value) => !(takesText && isNoText(value)) && fits(takes, value, question.textual),
    refusal: (value) => {
      const misfit = misfitOf(question.refuses, value, question.textual, takes.separator);
      isAnyRefused ||= misfit !== undefined;
      return misfit !== undefined && shows(value, misfit) ? misfit : undefined;
    },
  };
  const found = firstRefused(question, judgement);
  if (typeof found === 'string') return { undecided: found, isForAll: !isAnyRefused };

  const value = shrink(found.value, (smaller) => isFound(smaller, judgement));
  return { value, because: judgement.refusal(value) ?? '' };
}

interface Judgement {
  readonly isTaken: (value: Json) => boolean;
  /** Why the value is refused, if that shows the known difference. */
  readonly refusal: (value: Json) => string | undefined;
}

function isFound(value: Json, { isTaken, refusal }: Judgement): boolean {
  return isTaken(value) && refusal(value) !== undefined;
}

function isNoText(value: Json): boolean {
  return typeof value === 'object';
}

/** A value that is accepted and rejected, or the reason why there is none. */
function firstRefused(question: Question, judgement: Judgement): { readonly value: Json } | string {
  const taken: Json[] = [];
  const pool: Json[] = [];
  for (const value of take(valuesFor(question), question.most ?? mostConstructed)) {
    if (pool.length < mostKept) pool.push(value);
    if (!judgement.isTaken(value)) continue;
    if (judgement.refusal(value) !== undefined) return { value };
    if (taken.length < mostKept / 4) taken.push(value);
  }
  const atRandom = question.most === undefined ? mostRandom : 0;
  for (const value of take(mutants(taken, pool), atRandom)) if (isFound(value, judgement)) return { value };
  if (taken.length === 0) return 'no example was found that the one contract takes';
  return 'the other contract takes every example that was tried';
}

/** Values worth trying, and the texts of lists that the other side may read in them. */
function valuesFor({ takes, refuses, steps, samples }: Question): Iterable<Json> {
  const maker = makerOf(takes, refuses, samples);
  const between = (one: Side, another: Side) =>
    candidates({ met: schemasOf(one), hints: schemasOf(another), steps, depth, nesting, maker });
  const { separator } = refuses;
  if (separator === undefined) return between(takes, refuses);
  return interleave([() => between(takes, refuses), () => textsOfLists(between(refuses, takes), separator)]);
}

/** Whether a value fits; a text fits if one reading of it does. */
function fits({ document, pointer, separator }: Side, value: Json, textual: boolean): boolean {
  if (pointer === undefined) return true;
  const read = textual ? readings(value, { writes: separator, reads: separator }) : [value];
  return read.some((one) => document.fits(pointer, one));
}

/** Why a value does not fit; a text, of which `writes` separates the values, fits if one reading of it does. */
function misfitOf(
  { document, pointer, separator }: Side,
  value: Json,
  textual: boolean,
  writes: Separator | undefined,
): string | undefined {
  if (pointer === undefined) return undefined;
  const read = textual ? readings(value, { writes, reads: separator }) : [value];
  const misfits = read.map((one) => document.misfit(pointer, one));
  return misfits.includes(undefined) ? undefined : misfits[0];
}

function schemasOf({ document, pointer }: Side): readonly WrittenSchema[] {
  if (pointer === undefined) return [];
  return [{ root: document.root, value: valueAt(document.root, pointer) ?? true, pointer }];
}

function makerOf(takes: Side, refuses: Side, samples: Samples): Maker {
  const documentOf = (root: JsonObject) => (root === takes.document.root ? takes : refuses).document;
  return {
    values: candidates,
    meets: (schemas, value) => schemas.every(({ root, pointer }) => documentOf(root).fits(pointer, value)),
    nameOf: (root) => `${documentOf(root).name} `,
    samples,
  };
}
