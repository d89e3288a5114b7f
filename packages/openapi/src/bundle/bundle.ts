// One document out of several files that refer to each other: path items and operations stand inline, everything else
// becomes a named component.
import { basename, dirname } from 'node:path';
import { BrokenReference, DocumentError } from '../document-error.ts';
import { type KindName, type Member, memberOfKind } from '../grammar.ts';
import { isArray, isObject, type Json, type JsonObject, memberOf, objectAt } from '../json/json.ts';
import { pointerTo, stepsOf } from '../json/json-pointer.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type FileReader, Files } from './files.ts';
import { type Locate, Origins, placeOf } from './origins.ts';

/** An OpenAPI document in one piece: every reference leads to a place within it. */
export interface OpenApiDocument {
  /** As it is called in findings, for example `release 14`. */
  readonly name: string;
  /** Integers beyond 2^53 are bigints. */
  readonly root: JsonObject;
  /** Where a pointer stands in the files that the document was read from. */
  readonly locate?: Locate;
  /** The references that lead nowhere, which `root` has lost. */
  readonly broken?: readonly BrokenReference[];
}

export interface BundleOptions {
  readonly reader: FileReader;
  /** The folder that all files must lie below; that of the entry file by default, null for files anywhere. */
  readonly folder?: string | null;
}

/**
 * Bundles the document whose entry file is at the absolute path `entry`. Throws a DocumentError when the entry file cannot
 * be read or is not an OpenAPI document.
 */
export function bundleDocument(name: string, entry: string, options: BundleOptions): OpenApiDocument {
  const bundler = new Bundler(entry, options);
  const root = bundler.bundle(name);
  return { name, root, locate: (pointer) => bundler.origins.locate(root, pointer), broken: bundler.broken };
}

/** The component section of a kind in OpenAPI 3; what has none stands inline. */
const sections: Partial<Record<KindName, string>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
  callback: 'callbacks',
};
const swaggerSections: Partial<Record<KindName, string>> = {
  schema: 'definitions',
  response: 'responses',
  parameter: 'parameters',
};

/** A place in a file, while it is bundled. */
interface Place {
  readonly path: string;
  readonly file: SourceFile;
  readonly steps: readonly string[];
}

interface Hoisted {
  readonly section: string;
  readonly name: string;
  readonly kind: KindName;
  readonly target: Place;
}

export class Bundler {
  readonly origins = new Origins();
  readonly broken: BrokenReference[] = [];
  readonly #entry: string;
  readonly #files: Files;
  /** By file and pointer, what has become a component. */
  readonly #hoisted = new Map<string, Hoisted>();
  /** The names that are taken, as `section/name`. */
  readonly #taken = new Set<string>();
  #waiting: Hoisted[] = [];
  #swagger = false;

  constructor(entry: string, { reader, folder = dirname(entry) }: BundleOptions) {
    this.#entry = entry;
    this.#files = new Files(reader, folder);
  }

  /** The document of the entry file. */
  bundle(name: string): JsonObject {
    const file = this.#files.open(this.#entry);
    const { content } = file;
    if (!isObject(content) || (content.openapi === undefined && content.swagger === undefined))
      throw new DocumentError(`${name} cannot be read: it is not an OpenAPI document`);
    this.#swagger = content.swagger !== undefined;
    this.#reserveNames(content);
    const converted = this.#convert('document', content, { path: this.#entry, file, steps: [] });
    const root = this.withComponents(isObject(converted) ? converted : {});
    this.origins.remember(root, { file, steps: [] });
    return root;
  }

  /**
   * The content of another file, with what it refers to in others; `kindAt` says what stands at a place of it. What it
   * refers to in itself stays, since an overlay names the components of its document so.
   */
  convertFile(path: string, kindAt: (steps: readonly string[]) => KindName | null): Json {
    const file = this.#files.open(path);
    const convert = (value: Json, steps: readonly string[]): Json => {
      const reference = isObject(value) ? value.$ref : undefined;
      const kind = typeof reference === 'string' && !reference.startsWith('#') ? kindAt(steps) : null;
      if (kind !== null) return this.#convert(kind, value, { path, file, steps });
      if (isArray(value)) return value.map((item, index) => convert(item, [...steps, String(index)]));
      if (!isObject(value)) return value;
      return this.#copy(
        Object.entries(value).map(([key, item]) => [key, convert(item, [...steps, key])]),
        { path, file, steps },
      );
    };
    return convert(file.content, []);
  }

  /** What has been referred to since the last call, by section and name. */
  takeComponents(): ReadonlyMap<string, ReadonlyMap<string, Json>> {
    const taken = new Map<string, Map<string, Json>>();
    // What is converted may refer to more.
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const { section, name, kind, target } = next;
      const value = this.#convert(kind, valueIn(target) ?? null, target);
      taken.set(section, (taken.get(section) ?? new Map()).set(name, value));
    }
    return taken;
  }

  /** The document with the components that it has come to need, in the order of their names. */
  withComponents(root: JsonObject): JsonObject {
    const taken = this.takeComponents();
    if (taken.size === 0) return root;
    const before = this.#swagger ? root : objectAt(root, 'components');
    const sorted = [...taken].sort(byName).map(([section, group]): [string, Json] => {
      const added = [...group].sort(byName);
      return [section, Object.fromEntries([...Object.entries(objectAt(before, section)), ...added])];
    });
    const components = { ...before, ...Object.fromEntries(sorted) };
    const { components: _, ...others } = root;
    return this.#swagger ? components : { ...others, components };
  }

  #reserveNames(root: JsonObject): void {
    const groups = Object.entries(this.#swagger ? root : objectAt(root, 'components'));
    for (const [section, group] of groups) {
      if (isObject(group)) for (const name of Object.keys(group)) this.#taken.add(`${section}/${name}`);
    }
  }

  #convert(kind: KindName, value: Json, at: Place): Json {
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string') return this.#reference(kind, value, value.$ref, at);
    return this.#members(kind, value, at);
  }

  #members(kind: KindName, value: JsonObject, at: Place): JsonObject {
    const entries = Object.entries(value).map(([word, item]): [string, Json] => [
      word,
      this.#member(memberOfKind(kind, word), kind, word, item, { ...at, steps: [...at.steps, word] }),
    ]);
    return this.#copy(entries, at);
  }

  #member(member: Member, kind: KindName, word: string, value: Json, at: Place): Json {
    if (kind === 'schema' && word === 'discriminator') return this.#discriminator(value, at);
    if (member === null) return value;
    const items = (item: Json, key: string | number) =>
      this.#convert(member.kind, item, { ...at, steps: [...at.steps, String(key)] });
    // Of old, `items` of a schema could be a list.
    if (isArray(value)) return value.map(items);
    if (member.shape === 'one') return this.#convert(member.kind, value, at);
    if (!isObject(value)) return value;
    return this.#copy(
      Object.entries(value).map(([key, item]) => [key, items(item, key)]),
      at,
    );
  }

  /** A mapping names a component or refers to a schema, and one that does neither is nobody's fault. */
  #discriminator(value: Json, at: Place): Json {
    if (!isObject(value) || !isObject(value.mapping)) return value;
    const mapping = Object.entries(value.mapping).map(([key, to]): [string, Json] => {
      const target = typeof to === 'string' && /[#/]|\.(ya?ml|json)$/.test(to) ? this.#find(to, at) : null;
      return [key, target instanceof Error || target === null ? to : this.#pointerOf('schema', target)];
    });
    return { ...value, mapping: Object.fromEntries(mapping) };
  }

  #reference(kind: KindName, value: JsonObject, reference: string, at: Place): Json {
    const target = this.#find(reference, at);
    const { $ref: _, ...beside } = value;
    if (target instanceof Error) {
      this.#breakOff(reference, at, target.message);
      return this.#members(kind, beside, at);
    }
    const own = this.#members(kind, beside, at);
    if (this.#isWithin(target) || this.#sectionOf(kind) !== undefined) {
      // A pointer within the entry file stays as it is written.
      const isPointer = at.path === this.#entry && reference.startsWith('#/');
      const pointer = isPointer ? reference : this.#pointerOf(kind, target);
      return this.#copy(Object.entries({ $ref: pointer, ...own }), at);
    }
    const inlined = this.#inline(kind, target);
    const copy = { ...(isObject(inlined) ? inlined : {}), ...own };
    this.origins.remember(copy, { file: at.file, steps: at.steps, members: target });
    return copy;
  }

  /** Notes a reference that leads nowhere; an empty object takes its place. */
  #breakOff(reference: string, { file, steps }: Place, reason: string): JsonObject {
    const place = placeOf({ file, steps: [...steps, '$ref'] });
    this.broken.push(new BrokenReference(place, reference, reason === '' ? undefined : reason));
    return {};
  }

  /** What stands at the end of a chain of references, which may lead from file to file. */
  #inline(kind: KindName, first: Place): Json {
    const seen = new Set<string>();
    let target = first;
    for (;;) {
      const value = valueIn(target) ?? null;
      if (!isObject(value) || typeof value.$ref !== 'string') return this.#convert(kind, value, target);
      const next = this.#find(value.$ref, target);
      if (next instanceof Error || this.#isWithin(next)) return this.#convert(kind, value, target);
      if (seen.has(keyOf(next))) return this.#breakOff(value.$ref, target, 'it leads in a circle');
      seen.add(keyOf(target));
      target = next;
    }
  }

  /** Where a reference leads, or why it leads nowhere. */
  #find(reference: string, at: Place): Place | DocumentError {
    const [address = '', fragment = ''] = reference.split('#');
    try {
      const path = this.#files.resolve(address, at.path);
      const file = this.#files.open(path);
      const steps = stepsTo(file.content, fragment);
      const place = { path, file, steps };
      return valueIn(place) === undefined ? new DocumentError('') : place;
    } catch (cause) {
      if (cause instanceof DocumentError) return cause;
      throw cause;
    }
  }

  /** Whether a place is part of the bundled document as it stands. */
  #isWithin({ path }: Place): boolean {
    return path === this.#entry;
  }

  #sectionOf(kind: KindName): string | undefined {
    return (this.#swagger ? swaggerSections : sections)[kind];
  }

  /** The reference to a place of the entry file, or to the component that a place of another file becomes. */
  #pointerOf(kind: KindName, target: Place): string {
    if (this.#isWithin(target)) return pointerTo('#', ...target.steps);
    const known = this.#hoisted.get(keyOf(target)) ?? this.#hoist(kind, target);
    return pointerTo(this.#swagger ? '#' : '#/components', known.section, known.name);
  }

  #hoist(kind: KindName, target: Place): Hoisted {
    const section = this.#sectionOf(kind) ?? 'schemas';
    const stem = basename(target.path).replace(/\.[^.]*$/, '');
    const wanted = (target.steps.at(-1) ?? stem).replaceAll(/[^\w.-]/g, '_');
    const hoisted = { section, name: this.#freeName(section, wanted, stem), kind, target };
    this.#hoisted.set(keyOf(target), hoisted);
    this.#waiting.push(hoisted);
    return hoisted;
  }

  #freeName(section: string, wanted: string, stem: string): string {
    const isFree = (name: string) => !this.#taken.has(`${section}/${name}`);
    let name = isFree(wanted) ? wanted : `${stem}_${wanted}`;
    for (let count = 2; !isFree(name); count += 1) name = `${stem}_${wanted}_${count}`;
    this.#taken.add(`${section}/${name}`);
    return name;
  }

  #copy(entries: readonly (readonly [string, Json])[], { file, steps }: Place): JsonObject {
    const copy = Object.fromEntries(entries);
    this.origins.remember(copy, { file, steps });
    return copy;
  }
}

function valueIn({ file, steps }: Place): Json | undefined {
  return steps.reduce<Json | undefined>((value, step) => {
    if (isArray(value)) return value[Number(step)];
    return isObject(value) ? memberOf(value, step) : undefined;
  }, file.content);
}

function keyOf({ path, steps }: Place): string {
  return pointerTo(`${path}#`, ...steps);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
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
