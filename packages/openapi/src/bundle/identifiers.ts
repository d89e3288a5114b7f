// The schemas of a file with an identifier, `$id`, and the document's own address, `$self`. References within them are relative
// to it, and references elsewhere may use it as their address.
import { pathToFileURL } from 'node:url';
import { isArray, isObject, type Json, pointerTo } from '../json/json.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A schema, or a whole document, with an identifier. */
interface Identified {
  /** The absolute address. */
  readonly address: string;
  readonly steps: readonly string[];
}

interface Identifiers {
  /** The first schema with each address. */
  readonly byAddress: ReadonlyMap<string, Identified>;
  /** The schemas by pointer. */
  readonly byPlace: ReadonlyMap<string, Identified>;
}

const known = new WeakMap<SourceFile, Identifiers>();

/** The schemas of the file at an absolute path that have an identifier. */
export function identifiersIn(file: SourceFile, path: string): Identifiers {
  const before = known.get(file);
  if (before !== undefined) return before;
  const self = selfOf(file, path);
  const found: Identified[] = self === undefined ? [] : [{ address: self, steps: [] }];
  collect(file.content, self ?? pathToFileURL(path).href, [], found);
  const made = {
    byAddress: new Map(found.toReversed().map((one) => [one.address, one])),
    byPlace: new Map(found.map((one) => [pointerTo('#', ...one.steps), one])),
  };
  known.set(file, made);
  return made;
}

/** The document's own address, since OpenAPI 3.2, as absolute address: in the document it may be relative to the file. */
export function selfOf({ content }: SourceFile, path: string): string | undefined {
  if (!isObject(content) || !/^3\.(?:[2-9]|\d\d)/.test(String(content.openapi))) return undefined;
  return typeof content.$self === 'string' ? addressOf(content.$self, pathToFileURL(path).href) : undefined;
}

/** Keywords whose values are data. A member of `properties` may have the same name. */
const data = new Set(['example', 'examples', 'enum', 'const', 'default', 'value']);

function collect(value: Json, base: string, steps: string[], found: Identified[]): void {
  if (typeof value !== 'object' || value === null) return;
  const own = isObject(value) ? value.$id : undefined;
  const address = typeof own === 'string' ? addressOf(own, base) : undefined;
  if (address !== undefined) found.push({ address, steps: [...steps] });
  for (const [key, part] of isArray(value) ? value.entries() : Object.entries(value)) {
    if (data.has(String(key)) && steps.at(-1) !== 'properties') continue;
    steps.push(String(key));
    collect(part, address ?? base, steps, found);
    steps.pop();
  }
}

/** The absolute address of a reference without its fragment; undefined for a fragment, and for an invalid address. */
export function addressOf(reference: string, base: string): string | undefined {
  const [written = ''] = reference.split('#');
  return written !== '' && URL.canParse(written, base) ? new URL(written, base).href : undefined;
}

/** The nearest schema with an identifier around a place or at the place. */
export function identifiedAround({ byPlace }: Identifiers, steps: readonly string[]): Identified | undefined {
  for (let length = steps.length; length >= 0 && byPlace.size > 0; length -= 1) {
    const found = byPlace.get(pointerTo('#', ...steps.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}
