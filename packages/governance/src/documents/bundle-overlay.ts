// An overlay with the operations and path items that it takes from other files, and where each part of it is written.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '../json/json.ts';
import { pointerTo, stepsOf, valueAt } from '../json/json-pointer.ts';
import { UsageError } from '../usage-error.ts';
import { BrokenReference } from './broken-reference.ts';
import { bundleDocument, type Locate } from './bundle-document.ts';
import type { TextReader } from './exact-resolver.ts';
import { readSource } from './source-file.ts';

export interface BundledOverlay {
  readonly root: JsonObject;
  /** What the parts from other files refer to. */
  readonly components: JsonObject;
  readonly locate: Locate;
  /** Where a place below the components is written. */
  readonly locateComponent: Locate;
}

/** Bundles the overlay in `file`, an absolute path. Throws a UsageError when it, or a file that it refers to, is no good. */
export async function bundleOverlay(file: string, reader: TextReader): Promise<BundledOverlay> {
  const name = reader.nameOf(file);
  const source = readSource(name, await reader.readText(file));
  if (!isObject(source.content)) throw new UsageError(`${name} cannot be read: it is no overlay`);
  const references = referencesIn(source.content, '#');
  // The bundler knows documents, so the references stand in one while it follows them.
  const entry = `${file}.json`;
  const carrier = await bundleDocument(name, entry, {
    nameOf: reader.nameOf,
    readText: async (path) =>
      path === entry ? JSON.stringify(carrierOf(references)) : reader.readText(path),
  }).catch((cause: unknown) => {
    const broken = cause instanceof BrokenReference ? cause : undefined;
    const written = references.find(({ to }) => to === broken?.reference);
    if (broken === undefined || written === undefined) throw cause;
    const position = source.positionOf([...stepsOf(written.at), '$ref']);
    throw new BrokenReference(name, position, broken.reference, broken.reason);
  });
  const carried = (at: string) => placeInCarrier(at, references);
  const root = replaceReferences(source.content, '#', (at) => valueAt(carrier.root, carried(at)) ?? null);
  const locateComponent: Locate = (pointer) => carrier.locate?.(pointer) ?? {};
  return {
    root: isObject(root) ? root : {},
    components: objectAt(carrier.root, 'components'),
    locateComponent,
    locate: (pointer) => {
      const taken = references.find(({ at }) => pointer === at || pointer.startsWith(`${at}/`));
      return taken === undefined
        ? { file: name, ...source.positionOf(stepsOf(pointer)) }
        : locateComponent(carried(taken.at) + pointer.slice(taken.at.length));
    },
  };
}

interface Reference {
  /** Where it stands in the overlay. */
  readonly at: string;
  readonly to: string;
}

/** The references that lead to another file; components of the document are known by name. */
function referencesIn(value: Json, at: string): readonly Reference[] {
  if (isArray(value)) return value.flatMap((item, index) => referencesIn(item, pointerTo(at, index)));
  if (!isObject(value)) return [];
  const to = value.$ref;
  if (typeof to === 'string') return to.startsWith('#') ? [] : [{ at, to }];
  return Object.entries(value).flatMap(([key, item]) => referencesIn(item, pointerTo(at, key)));
}

function replaceReferences(value: Json, at: string, replacement: (at: string) => Json): Json {
  if (isArray(value))
    return value.map((item, index) => replaceReferences(item, pointerTo(at, index), replacement));
  if (!isObject(value)) return value;
  if (typeof value.$ref === 'string' && !value.$ref.startsWith('#')) return replacement(at);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      replaceReferences(item, pointerTo(at, key), replacement),
    ]),
  );
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function carrierOf(references: readonly Reference[]): JsonObject {
  const paths = references.map(({ at, to }): [string, Json] => {
    const method = methodAt(at);
    return [pathOf(at, references), method === undefined ? { $ref: to } : { [method]: { $ref: to } }];
  });
  return { openapi: '3.1.0', info: { title: '', version: '' }, paths: Object.fromEntries(paths) };
}

function placeInCarrier(at: string, references: readonly Reference[]): string {
  const method = methodAt(at);
  const item = pointerTo('#/paths', pathOf(at, references));
  return method === undefined ? item : pointerTo(item, method);
}

function pathOf(at: string, references: readonly Reference[]): string {
  return `/${references.findIndex((reference) => reference.at === at)}`;
}

/** The method whose operation is referred to; without one it is a path item. */
function methodAt(at: string): string | undefined {
  return methods.find((method) => at.endsWith(`/${method}`));
}
