// Searches for a value that one schema accepts and another rejects: by construction first, then at random,
// then shrinks it.
import { isObject, type Json, type JsonObject, type Located, valueAt } from '@lunarest/openapi';
import type { Separator } from '../views/serialization.ts';
import { isTextAt, isTextual, type Textuality } from '../walk/textuality.ts';
import { candidates } from './candidates.ts';
import { interleave, type Recorded, replayed, take } from './lazy.ts';
import type { Prepared } from './prepare.ts';
import type { Effort } from './shell-compiler.ts';
import { shrink } from './shrink.ts';
import { misfitOfMembers } from './text-members.ts';
import { readings, textsOfLists } from './text-values.ts';
import { type Judges, Trials } from './trials.ts';
import { type Maker, type Samples, type Step, sample } from './wanted.ts';

/** A schema of a prepared document; without a pointer, it accepts anything. */
export interface Side {
  readonly document: Prepared;
  readonly pointer: string | undefined;
  /** The separator in a list that is serialized as one text. */
  readonly separator?: Separator | undefined;
}

export interface Question {
  readonly takes: Side;
  readonly refuses: Side;
  /** The path to the known difference of the schemas. */
  readonly steps: readonly Step[];
  readonly textuality: Textuality;
  /** The parts of a form that are written as JSON. */
  readonly typedParts?: readonly string[] | undefined;
  readonly samples: Samples;
  /** The trials of earlier questions, by question; by default they are not shared. */
  readonly asked?: Asked;
  /** Whether an accepted and refused value shows the known difference and not another one; by default every value does. */
  readonly shows?: (value: Json, misfit: string) => boolean;
  /** Upper bound on the values tried; by default all promising ones, and some at random. */
  readonly most?: number;
}

/** The trials by question. */
export type Asked = Map<string, Judged>;

export type Found =
  | { readonly value: Json; readonly because: string }
  | {
      /** The reason for the absence of such a value, as the text after "because". */
      readonly undecided: string;
      /** Whether no value was refused at all, so that none shows any other difference either. */
      readonly isForAll?: boolean;
    };

/** Upper bound on the values tried as an example. */
const mostExamples = 3_000;

/** Number of nested values that are varied where the schemas differ. */
const depth = 3;

/** Number of nested values generated for parts that only have to exist. */
const nesting = 12;

/** A value that `takes` accepts and `refuses` rejects, as small as possible. The same question has the same answer. */
export function findValue(question: Question): Found {
  try {
    return search(question);
  } catch (cause) {
    return { undecided: reasonOf(cause) };
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return 'a schema contains itself as a whole, or is too deep';
  if (cause instanceof TypeError) return 'the validator fails on an example';
  return cause instanceof Error ? cause.message : String(cause);
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
  for (const value of take(values, mostExamples))
    if (shows(value) && fits(side, value, { textuality: 'json' })) return value;
  return undefined;
}

/** Only a schema without a type accepts all of these values. */
const ofEveryType: readonly Json[] = [null, true, 1, 'text', [], {}];

function search(question: Question): Found {
  const { shows = () => true, most } = question;
  const { trials, isTaken, misfitOf, isSpent } = trialsOf(question);
  let isAnyRefused = false;
  for (const { value, misfit } of trials.hits(most)) {
    isAnyRefused = true;
    if (!shows(value, misfit)) continue;
    const showing = (smaller: Json) => {
      const found = isTaken(smaller) ? misfitOf(smaller) : undefined;
      return found !== undefined && shows(smaller, found) ? found : undefined;
    };
    let because = misfit;
    const smallest = shrink(value, (smaller) => {
      const found = isSpent() ? undefined : showing(smaller);
      because = found ?? because;
      return found !== undefined;
    });
    return { value: smallest, because };
  }
  const undecided = trials.hasTaken(most)
    ? 'the other contract accepts every tested example'
    : 'no example was found that one contract accepts';
  return { undecided, isForAll: !isAnyRefused };
}

interface Judged extends BoundedJudges {
  readonly trials: Trials;
}

/** Upper bound on the questions whose trials are kept. */
const mostAsked = 20;

/** The trials for a question, shared with those that differ in what they show. */
function trialsOf(question: Question): Judged {
  const { takes, asked } = question;
  const key = keyOf(question);
  const known = asked?.get(key);
  if (known !== undefined) return known;
  const judges = bounded(judgesOf(question), takes.document.effort);
  const made = { ...judges, trials: new Trials({ values: valuesFor(question), ...judges }) };
  if (asked !== undefined && asked.size >= mostAsked) asked.clear();
  asked?.set(key, made);
  return made;
}

/** A text that is equal for questions with the same values to try, whatever they show. */
export function keyOf({ takes, refuses, steps, textuality, typedParts }: Question): string {
  const sides = [takes, refuses].map(({ document, pointer, separator }) => [
    document.name,
    pointer,
    separator,
  ]);
  return JSON.stringify([sides, steps, textuality, typedParts]);
}

function judgesOf({ takes, refuses, ...written }: Question): Judges {
  // A schema without a type is a string.
  const takesText =
    isTextual(written.textuality) && ofEveryType.every((value) => fits(takes, value, written));
  return {
    isTaken: (value) => !(takesText && isNoText(value)) && fits(takes, value, written),
    misfitOf: (value) => misfitOf(refuses, value, written, takes.separator),
  };
}

interface BoundedJudges extends Judges {
  /** Whether the question, or all together, took as many steps as allowed. */
  readonly isSpent: () => boolean;
}

/** Upper bound on the steps of all validations for one question. */
const mostSteps = 1_000_000;

/** Upper bound on the steps of all validations for all questions together. */
const mostStepsTogether = 20_000_000;

/** The judges, which throw after too many steps. */
function bounded(judges: Judges, effort: Effort): BoundedJudges {
  let steps = 0;
  const isSpent = () => steps > mostSteps || effort.steps > mostStepsTogether;
  const counted = <T>(judge: (value: Json) => T) => {
    return (value: Json): T => {
      const before = effort.steps;
      const judged = judge(value);
      steps += effort.steps - before;
      return judged;
    };
  };
  const isTaken = counted(judges.isTaken);
  return {
    isTaken: (value) => {
      if (isSpent()) throw new Error('the search for an example takes too many steps');
      return isTaken(value);
    },
    misfitOf: counted(judges.misfitOf),
    isSpent,
  };
}

function isNoText(value: Json): boolean {
  return typeof value === 'object';
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

/** How values are written. */
type Written = Pick<Question, 'textuality' | 'typedParts'>;

/** Whether a value fits; a text fits if one reading of it does. */
function fits(side: Side, value: Json, written: Written): boolean {
  const { document, pointer, separator } = side;
  if (pointer === undefined || document.fits(pointer, value)) return true;
  return written.textuality !== 'json' && misfitOf(side, value, written, separator) === undefined;
}

/** The reason why a value does not fit. A text with the separator `writes` fits if one of its readings does. */
function misfitOf(
  { document, pointer, separator }: Side,
  value: Json,
  { textuality, typedParts }: Written,
  writes: Separator | undefined,
): string | undefined {
  if (pointer === undefined) return undefined;
  const misfitAsRead = (one: Json) => document.misfit(pointer, one);
  if (textuality === 'json') return misfitAsRead(value);
  if (isObject(value)) {
    const isText = (path: readonly string[]) => isTextAt(path, textuality, typedParts);
    return misfitOfMembers(value, { misfitOf: misfitAsRead, isText });
  }
  const misfits = readings(value, { writes, reads: separator }).map(misfitAsRead);
  if (misfits.includes(undefined)) return undefined;
  return misfits.find((misfit) => misfit !== undefined && !isAboutType.test(misfit)) ?? misfits[0];
}

/** A text has another reading with another type, which is refused for a better reason. */
const isAboutType = /^must be (?:string|number|integer|boolean|array|object|null)\b/;

function schemasOf({ document, pointer }: Side): readonly Located<Json>[] {
  if (pointer === undefined) return [];
  return [{ root: document.root, value: valueAt(document.root, pointer) ?? true, pointer }];
}

function makerOf(takes: Side, refuses: Side, samples: Samples): Maker {
  const documentOf = (root: JsonObject) => (root === takes.document.root ? takes : refuses).document;
  const nameOf = (root: JsonObject) => `${documentOf(root).name} `;
  return {
    values: sharedValues(nameOf),
    meets: (schemas, value) => schemas.every(({ root, pointer }) => documentOf(root).fits(pointer, value)),
    nameOf,
    samples,
  };
}

/** Generates the values for the same schemas once, because ways to meet the enclosing schemas share them. */
function sharedValues(nameOf: Maker['nameOf']): Maker['values'] {
  const known = new Map<string, Recorded<Json>>();
  const namesOf = (schemas: readonly Located<Json>[]) =>
    schemas.map(({ root, pointer }) => `${nameOf(root)}${pointer}`);
  return (wanted) => {
    const { met, hints, steps, depth, nesting } = wanted;
    const key = JSON.stringify([namesOf(met), namesOf(hints), steps, depth, nesting]);
    const recorded = known.get(key) ?? { values: [], rest: candidates(wanted)[Symbol.iterator]() };
    known.set(key, recorded);
    return replayed(recorded);
  };
}
