// Records the source file and place of each object, so that a bundled document can still report them.
import { isArray, isObject, type Json, type JsonObject, pointerTo, stepsOf, valueAt } from '../json/json.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A place in a file. */
export interface Origin {
  readonly file: SourceFile;
  readonly steps: readonly string[];
  /** The place of the members, for a reference that was replaced by its target. */
  readonly members?: Origin;
  /** The members beside that reference. */
  readonly own?: JsonObject;
}

export interface FilePlace {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
}

/** The position of the value at a pointer, or of its nearest parent; an empty object if unknown. */
export type Locate = (pointer: string) => Partial<FilePlace>;

/** The references that were replaced by their targets, by the value in the place of each. */
const replaced = new WeakMap<object, string>();

/** The reference, as its author wrote it, in whose place the bundled document has the value. */
export function referenceReplacedBy(value: Json | undefined): string | undefined {
  return isObject(value) || isArray(value) ? replaced.get(value) : undefined;
}

/** The value itself, as if it had been written in its place. */
export function asWritten(value: Json): Json {
  if (isObject(value)) replaced.delete(value);
  return value;
}

export class Origins {
  readonly #known = new Map<object, Origin>();

  remember(value: object, origin: Origin): void {
    this.#known.set(value, origin);
    if (origin.members === undefined) return;
    const written = valueAt(origin.file.content, pointerTo('#', ...origin.steps));
    if (isObject(written) && typeof written.$ref === 'string') replaced.set(value, written.$ref);
  }

  /** Records the origin of a value that has none. */
  rememberFirst(value: object, origin: Origin): void {
    if (!this.#known.has(value)) this.#known.set(value, origin);
  }

  /** Records the origin of a value for a copy of it, if it has one. */
  move(value: object, copy: object): void {
    const origin = this.#known.get(value);
    if (origin !== undefined) this.remember(copy, origin);
  }

  /** The position of the value at `pointer` of `root`; `root` may combine several files. */
  locate(root: Json, pointer: string): Partial<FilePlace> {
    let value: Json | undefined = root;
    let origin = this.#known.get(Object(root));
    for (const step of stepsOf(pointer)) {
      value = isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined;
      const own: Origin | undefined = this.#known.get(Object(value));
      origin = own ?? (origin && memberOf(origin, step));
    }
    return origin === undefined ? {} : placeOf(origin);
  }
}

function memberOf(origin: Origin, step: string): Origin {
  let holder = origin;
  while (holder.members !== undefined && !Object.hasOwn(holder.own ?? {}, step)) holder = holder.members;
  const { file, steps } = holder;
  return { file, steps: [...steps, step] };
}

export function placeOf({ file, steps }: Origin): FilePlace {
  return { file: file.name, ...file.positionOf(steps) };
}
