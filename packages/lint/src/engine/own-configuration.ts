// A lunarest.yaml: the set of rules that it extends, the rules that it sets, and the findings that it
// ignores, with a reason.
import { dirname, resolve, sep } from 'node:path';
import {
  isAtOrBelow,
  listOf,
  objectOf,
  type RuleFinding,
  recordOf,
  type Shape,
  ShapeError,
  sentence,
  text,
  UsageError,
  unknownName,
} from '@lunarest/findings';
import { fileReader, isObject, type Json, type JsonObject, readSource } from '@lunarest/openapi';

/** The sets of rules for contracts of others: the recommended ones, our style too, or all. */
export const ruleSets = ['recommended', 'luna', 'all'] as const;
export type RuleSet = (typeof ruleSets)[number];

const levels = ['off', 'warn', 'error'] as const;

/** Findings that are not reported. */
export interface Ignore {
  /** The id of the rule. */
  readonly rule: string;
  /** A file or a folder, absolute; undefined for all. */
  readonly file: string | undefined;
  /** A JSON Pointer that the finding is at or below. */
  readonly pointer: string;
  /** The reason for ignoring them, for people. */
  readonly reason: string;
}

interface OwnConfiguration {
  readonly extends: RuleSet;
  readonly rules: Readonly<Record<string, (typeof levels)[number]>>;
  readonly ignore: readonly Ignore[];
}

/**
 * The configuration in `file`, which may name the rules in `known`. Throws a UsageError that names the line
 * of the mistake.
 */
export function readOwnConfiguration(file: string, known: ReadonlySet<string>): OwnConfiguration {
  const source = readSource(file, fileReader.readText(file));
  try {
    return configurationIn(dirname(resolve(file)), known)(source.content ?? {});
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const { line } = source.positionOf(error.steps);
    throw new UsageError(`${file}:${line}: ${sentence(error.message)}`, { cause: error });
  }
}

/** Whether the entries ignore the finding, judged by its first place. */
export function isIgnored({ id, places: [place] }: RuleFinding, { rule, file, pointer }: Ignore): boolean {
  if (rule !== id || place === undefined || !isAtOrBelow(place.pointer, pointer)) return false;
  if (file === undefined) return true;
  const found = place.file === undefined ? undefined : resolve(place.file);
  return found === file || found?.startsWith(`${file}${sep}`) === true;
}

function oneOf<T extends string>(known: readonly T[]): Shape<T> {
  return (value, steps = []) => {
    const found = known.find((each) => each === value);
    if (found !== undefined) return found;
    throw new ShapeError(steps, `${steps.at(-1)} must be one of ${known.join(', ')}`);
  };
}

const pointerShape: Shape<string> = (value, steps = []) => {
  const given = text(value, steps);
  if (/^#(\/|$)/.test(given)) return given;
  throw new ShapeError(steps, 'pointer must be a JSON Pointer, for example #/paths/~1tasks');
};

/** An object whose member names are ids of rules. */
function byRule<T>(known: ReadonlySet<string>, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const levelsOf = recordOf(item);
  return (value, steps = []) => {
    for (const name of Object.keys(isObject(value) ? value : {})) demandRule(name, known, [...steps, name]);
    return levelsOf(value, steps);
  };
}

function demandRule(name: string, known: ReadonlySet<string>, steps: readonly string[]): string {
  if (known.has(name)) return name;
  throw new ShapeError(steps, `the rule ${unknownName(name, known)}`);
}

function configurationIn(folder: string, known: ReadonlySet<string>): Shape<OwnConfiguration> {
  const ignore = withDefaults(
    { file: null, pointer: '#' },
    objectOf<Ignore>({
      rule: (value, steps = []) => demandRule(text(value, steps), known, steps),
      file: (value, steps) => (value === null ? undefined : resolve(folder, text(value, steps))),
      pointer: pointerShape,
      reason: text,
    }),
  );
  return withDefaults(
    { extends: 'recommended', rules: {}, ignore: [] },
    objectOf<OwnConfiguration>({
      extends: oneOf(ruleSets),
      rules: byRule(known, oneOf(levels)),
      ignore: listOf(ignore),
    }),
  );
}

/** The shape of an object with optional members. */
function withDefaults<T>(defaults: JsonObject, shape: Shape<T>): Shape<T> {
  return (value: Json | undefined, steps) =>
    shape(isObject(value) ? { ...defaults, ...value } : value, steps);
}
