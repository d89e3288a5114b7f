// A place in a file while it is bundled, and where the references of a file lead.
import { DocumentError } from '../document-error.ts';
import { isArray, isObject, type Json, memberOf } from '../json/json.ts';
import { pointerTo, stepsOf } from '../json/json-pointer.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Files } from './files.ts';

export interface Place {
  readonly path: string;
  readonly file: SourceFile;
  readonly steps: readonly string[];
}

/** The place of a member or an item of what stands at another place. */
export function placeBelow(above: Place, step: string): Place {
  return new PlaceBelow(above, step);
}

/** Most steps are never asked for, so that they are put together late. */
class PlaceBelow implements Place {
  readonly path: string;
  readonly file: SourceFile;
  readonly #above: Place;
  readonly #step: string;

  constructor(above: Place, step: string) {
    this.path = above.path;
    this.file = above.file;
    this.#above = above;
    this.#step = step;
  }

  get steps(): readonly string[] {
    return [...this.#above.steps, this.#step];
  }
}

/** What stands at a place; undefined when nothing does. */
export function valueIn({ file, steps }: Place): Json | undefined {
  return steps.reduce<Json | undefined>((value, step) => {
    if (isArray(value)) return value[Number(step)];
    return isObject(value) ? memberOf(value, step) : undefined;
  }, file.content);
}

/** The same text for the same place. */
export function keyOf({ path, steps }: Place): string {
  return pointerTo(`${path}#`, ...steps);
}

/** Where a reference at a place leads, or why it leads nowhere. */
export function placeReferredTo(reference: string, at: Place, files: Files): Place | DocumentError {
  const [address = '', fragment = ''] = reference.split('#');
  try {
    const path = files.resolve(address, at.path);
    const file = files.open(path);
    const place = { path, file, steps: stepsTo(file.content, fragment) };
    return valueIn(place) === undefined ? new DocumentError('') : place;
  } catch (cause) {
    if (cause instanceof DocumentError) return cause;
    throw cause;
  }
}

/** The steps of a fragment: a JSON Pointer, or the name of an anchor. */
function stepsTo(content: Json, fragment: string): readonly string[] {
  const plain = decoded(fragment);
  if (plain === '' || plain.startsWith('/')) return stepsOf(`#${plain}`);
  return anchorIn(content, plain, []) ?? [plain];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function anchorIn(value: Json, name: string, steps: readonly string[]): readonly string[] | null {
  if (isObject(value) && (value.$anchor === name || value.$dynamicAnchor === name)) return steps;
  const entries = isArray(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {});
  for (const [key, item] of entries) {
    const found = anchorIn(item, name, [...steps, String(key)]);
    if (found !== null) return found;
  }
  return null;
}
