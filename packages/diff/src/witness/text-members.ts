// The readings of an object with texts in it: a form, an object in a query, or XML.
import { isArray, isObject, type Json, pointerTo, stepsOf, valueAt } from '@lunarest/openapi';
import { firstOf } from './lazy.ts';
import { readings, unseparated } from './text-values.ts';

interface Reader {
  /** Why a value does not fit, which begins with the path to the part at fault; undefined if it fits. */
  readonly misfitOf: (value: Json) => string | undefined;
  /** Whether the part at the path is a text. */
  readonly isText: (path: readonly string[]) => boolean;
}

/**
 * Why no reading of the value fits, or undefined if one does. The part at fault is read in another way, until the value
 * fits or there is no other way.
 */
export function misfitOfMembers(value: Json, { misfitOf, isText }: Reader): string | undefined {
  const left = new Map<string, Json[]>();
  const first = misfitOf(value);
  let read = value;
  for (let misfit = first; misfit !== undefined; misfit = misfitOf(read)) {
    const next = firstOf(pathsIn(misfit), (path) => readAnew(read, path));
    if (next === undefined) return first;
    read = next;
  }
  return undefined;

  function readAnew(value: Json, path: string): Json | undefined {
    const pointer = `#${path}`;
    const steps = stepsOf(pointer);
    const others = left.get(path) ?? (isText(steps) ? othersOf(valueAt(value, pointer)) : []);
    left.set(path, others);
    const other = others.shift();
    return other === undefined ? undefined : withPart(value, steps, other);
  }
}

/** The paths in the reasons of a misfit, which begin with them. */
function pathsIn(misfit: string): readonly string[] {
  return [...misfit.matchAll(/(?:^|, )(\/\S*) must /g)].map(([, path = '']) => path);
}

function othersOf(part: Json | undefined): Json[] {
  return part === undefined || isObject(part) ? [] : readings(part, unseparated).slice(1);
}

function withPart(value: Json, [step, ...others]: readonly string[], part: Json): Json {
  if (step === undefined) return part;
  if (isArray(value))
    return value.map((item, index) => (String(index) === step ? withPart(item, others, part) : item));
  if (!isObject(value)) return value;
  return { ...value, [step]: withPart(valueAt(value, pointerTo('#', step)) ?? null, others, part) };
}
