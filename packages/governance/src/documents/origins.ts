// Remembers from which file and place each object was read, so that a bundled document can still name them.
import { dirname, resolve } from 'node:path';
import { isArray, isObject, type Json } from '../json/json.ts';
import { stepsOf } from '../json/json-pointer.ts';
import type { Position, SourceFile } from './source-file.ts';

export interface Origin {
  readonly file: SourceFile;
  readonly steps: readonly string[];
  /** Where an object that is only a reference leads: what stands there may be put in its place, member by member. */
  readonly refersTo?: { readonly path: string; readonly steps: readonly string[] };
}

export class Origins {
  readonly #known = new WeakMap<object, Origin>();
  readonly #files = new Map<string, SourceFile>();

  /** Remembers every object and array of the file at the absolute path. */
  remember(file: SourceFile, path: string): void {
    this.#files.set(path, file);
    this.#remember({ file, path }, file.content, []);
  }

  /** The file that was read from the absolute path. */
  fileAt(path: string): SourceFile | undefined {
    return this.#files.get(path);
  }

  /** Where the value at `pointer` of `root` is written; `root` may have been put together from several files. */
  locate(root: Json, pointer: string): (Position & { readonly file: string }) | undefined {
    const origin = this.#originOf(root, stepsOf(pointer));
    return origin && { file: origin.file.name, ...origin.file.positionOf(origin.steps) };
  }

  #remember(from: { file: SourceFile; path: string }, value: Json, steps: readonly string[]): void {
    if (!isObject(value) && !isArray(value)) return;
    const reference = isObject(value) ? value.$ref : undefined;
    const refersTo = typeof reference === 'string' ? targetOf(reference, from.path) : undefined;
    this.#known.set(
      value,
      refersTo === undefined ? { file: from.file, steps } : { file: from.file, steps, refersTo },
    );
    for (const [key, item] of Object.entries(value)) this.#remember(from, item, [...steps, key]);
  }

  #originOf(root: Json, steps: readonly string[]): Origin | undefined {
    let value: Json | undefined = root;
    let origin = this.#known.get(Object(root));
    for (const step of steps) {
      value = isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined;
      const own: Origin | undefined = isObject(value) || isArray(value) ? this.#known.get(value) : undefined;
      origin = own ?? (origin && this.#memberOf(origin, step));
    }
    return origin;
  }

  #memberOf({ file, steps, refersTo }: Origin, step: string): Origin {
    const target = this.#files.get(refersTo?.path ?? '');
    if (target === undefined || refersTo === undefined) return { file, steps: [...steps, step] };
    return { file: target, steps: [...refersTo.steps, step] };
  }
}

function targetOf(reference: string, from: string): Origin['refersTo'] {
  const [file = '', pointer = ''] = reference.split('#');
  return { path: file === '' ? from : resolve(dirname(from), file), steps: stepsOf(`#${pointer}`) };
}
