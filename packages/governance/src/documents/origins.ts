// Remembers from which file and place each object was read, so that a bundled document can still name them.
import { isArray, isObject, type Json } from '../json/json.ts';
import { stepsOf } from '../json/json-pointer.ts';
import type { Position, SourceFile } from './source-file.ts';

export interface Origin {
  readonly file: SourceFile;
  readonly steps: readonly string[];
}

export class Origins {
  readonly #known = new WeakMap<object, Origin>();

  /** Remembers every object and array of the file. */
  remember(file: SourceFile): void {
    this.#remember(file, file.content, []);
  }

  /** Where the value at `pointer` of `root` is written; `root` may have been put together from several files. */
  locate(root: Json, pointer: string): (Position & { readonly file: string }) | undefined {
    const origin = this.#originOf(root, stepsOf(pointer));
    return origin && { file: origin.file.name, ...origin.file.positionOf(origin.steps) };
  }

  #remember(file: SourceFile, value: Json, steps: readonly string[]): void {
    if (!isObject(value) && !isArray(value)) return;
    this.#known.set(value, { file, steps });
    for (const [key, item] of Object.entries(value)) this.#remember(file, item, [...steps, key]);
  }

  #originOf(root: Json, steps: readonly string[]): Origin | undefined {
    let value: Json | undefined = root;
    let origin = this.#known.get(Object(root));
    for (const step of steps) {
      value = isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined;
      const own: Origin | undefined = isObject(value) || isArray(value) ? this.#known.get(value) : undefined;
      origin = own ?? (origin && { file: origin.file, steps: [...origin.steps, step] });
    }
    return origin;
  }
}
