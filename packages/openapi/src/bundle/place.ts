// A place in a file during bundling, and the targets of a file's references.
import { pathToFileURL } from 'node:url';
import { DocumentError } from '../document-error.ts';
import {
  isArray,
  isObject,
  itemAt,
  type Json,
  type JsonObject,
  memberOf,
  pointerTo,
  stepsOf,
} from '../json/json.ts';
import { decoded } from '../json/references.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Files } from './files.ts';
import { addressOf, identifiedAround, identifiersIn, selfOf } from './identifiers.ts';

export interface Place {
  readonly path: string;
  readonly file: SourceFile;
  readonly steps: readonly string[];
}

/** The place of a member or an item of the value at another place. */
export function placeBelow(above: Place, step: string): Place {
  return new PlaceBelow(above, step);
}

/** Computes its steps on demand, since most steps are never read. */
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

/** The value at a place, or undefined. */
export function valueIn({ file, steps }: Place): Json | undefined {
  return steps.reduce<Json | undefined>((value, step) => {
    if (isArray(value)) return itemAt(value, step);
    return isObject(value) ? memberOf(value, step) : undefined;
  }, file.content);
}

/** The key of a place, which is equal for equal places. */
export function keyOf({ path, steps }: Place): string {
  return pointerTo(`${path}#`, ...steps);
}

/**
 * The target of a reference at a place, or the reason why it does not resolve. With `through`, its steps may lead
 * through other references.
 */
export function placeReferredTo(
  reference: string,
  at: Place,
  files: Files,
  through = true,
): Place | DocumentError {
  const [address = '', fragment = ''] = reference.split('#');
  const found = placeByIdentifier(address, fragment, at, files) ?? placeInFiles(address, fragment, at, files);
  if (found instanceof Error || valueIn(found) !== undefined) return found;
  const further = through ? placeThroughReferences(found, files) : found;
  return valueIn(further) === undefined ? new DocumentError('') : further;
}

/**
 * The place in the file with the address. A file with an identifier is where its address says, or else where it is. Files beside an
 * address on the web are known to lie beside the file.
 */
function placeInFiles(address: string, fragment: string, at: Place, files: Files): Place | DocumentError {
  const self = selfOf(at.file, at.path);
  const named = self ?? identifiersIn(at.file, at.path).byPlace.get('#')?.address;
  const found = placeInFile(address, fragment, at, files, named);
  const isElsewhere = named !== self || named?.startsWith('file:') === true;
  return found instanceof Error && isElsewhere ? placeInFile(address, fragment, at, files, undefined) : found;
}

const noAnchor = 'no schema has this anchor, and a pointer begins with #/';

function placeInFile(
  address: string,
  fragment: string,
  at: Place,
  files: Files,
  self: string | undefined,
): Place | DocumentError {
  try {
    const path = files.resolve(address, at.path, self);
    const file = files.open(path);
    const steps = stepsTo(file.content, fragment);
    return steps === undefined ? new DocumentError(noAnchor) : { path, file, steps };
  } catch (cause) {
    if (cause instanceof DocumentError) return cause;
    throw cause;
  }
}

/** The place at the end of steps that may lead through the targets of references. */
function placeThroughReferences({ path, file, steps }: Place, files: Files): Place {
  return steps.reduce<Place>(
    (above, step) => {
      const isHere = valueIn(placeBelow(above, step)) !== undefined;
      return placeBelow(isHere ? above : (chainFrom(above, files, false).at(-1) ?? above), step);
    },
    { path, file, steps: [] },
  );
}

/** A chain of references, which may cross files: the first place, and the target of the reference at each place. */
export function chainFrom(first: Place, files: Files, through = true): readonly Place[] {
  const chain = [first];
  const seen = new Set([keyOf(first)]);
  for (let here = first; ; ) {
    const value = valueIn(here);
    if (!isObject(value) || typeof value.$ref !== 'string') return chain;
    const next = placeReferredTo(value.$ref, here, files, through);
    if (next instanceof Error || seen.has(keyOf(next))) return chain;
    seen.add(keyOf(next));
    chain.push(next);
    here = next;
  }
}

/** The keywords beside the reference at a place. */
export function besideReferenceIn(place: Place): JsonObject {
  const value = valueIn(place);
  if (!isObject(value)) return {};
  const { $ref: _, ...beside } = value;
  return beside;
}

export function hasMembers(value: JsonObject): boolean {
  return Object.keys(value).length > 0;
}

/**
 * The target of a reference in a schema with an identifier. Without an address, this is the nearest such schema around the
 * reference; otherwise the schema with the address, which is relative to the identifier around the reference.
 */
function placeByIdentifier(address: string, fragment: string, at: Place, files: Files): Place | undefined {
  if (files.identified.size === 0) return undefined;
  const own = identifiersIn(at.file, at.path);
  const around = own.byPlace.size === 0 ? undefined : identifiedAround(own, at.steps);
  // A fragment refers to its own document, even if another document has the same address.
  if (address === '' && around?.steps.length === 0) return undefined;
  const base = around?.address ?? pathToFileURL(at.path).href;
  const wanted = address === '' ? around?.address : addressOf(address, base);
  if (wanted === undefined) return undefined;
  for (const [path, file] of files.identified) {
    const above = identifiersIn(file, path).byAddress.get(wanted)?.steps;
    if (above === undefined) continue;
    const within = stepsTo(valueIn({ path, file, steps: above }) ?? null, fragment);
    const place = within && { path, file, steps: [...above, ...within] };
    if (place !== undefined && valueIn(place) !== undefined) return place;
  }
  return undefined;
}

/** The steps to the first object below a value that satisfies the predicate. */
function stepsToFirst(
  value: Json,
  isWanted: (value: JsonObject) => boolean,
  steps: readonly string[] = [],
): readonly string[] | undefined {
  if (isObject(value) && isWanted(value)) return steps;
  const entries = isArray(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {});
  for (const [key, item] of entries) {
    const found = stepsToFirst(item, isWanted, [...steps, String(key)]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The steps of a fragment: a JSON Pointer, or the name of an anchor; undefined for a name without an anchor. */
function stepsTo(content: Json, fragment: string): readonly string[] | undefined {
  const plain = decoded(fragment);
  if (plain === '' || plain.startsWith('/')) return stepsOf(`#${plain}`);
  const isNamed = ({ $anchor, $dynamicAnchor }: JsonObject) => $anchor === plain || $dynamicAnchor === plain;
  return stepsToFirst(content, isNamed);
}

/** Marks the placeholder of a reference that does not resolve: its content is unknown. */
const broken = new WeakSet<JsonObject>();

/** The object itself, marked. */
export function markBroken(place: JsonObject): JsonObject {
  broken.add(place);
  return place;
}

/** Whether the value is the placeholder of a broken reference. A copy of it is not marked. */
export function isBroken(value: Json | undefined): boolean {
  return isObject(value) && broken.has(value);
}
