// Gathers the files of the contract into one document: path items stand inline, everything else becomes a named component.
import { basename, dirname, join, posix, resolve } from 'node:path';
import { isArray, isObject, type Json, type JsonObject, objectAt } from './json.ts';
import { pathFrom } from './path-from.ts';
import { readYaml } from './read-yaml.ts';

/** Which component section a file's entries belong to, by the folder that holds the file. */
const sections: Readonly<Record<string, string>> = {
  schemas: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
  examples: 'examples',
  headers: 'headers',
  requests: 'requestBodies',
  links: 'links',
};

/** Bundles the contract whose entry file is `entry`; throws on a reference that leads nowhere and on a name used twice. */
export function bundle(entry: string): JsonObject {
  return new Bundler(dirname(resolve(entry))).bundle(basename(entry));
}

/**
 * Bundles an overlay, whose updates may refer to the files of the contract as path items do. Components that only the
 * overlay's release has, and `document` lacks, become its first actions.
 */
export function bundleOverlay(file: string, entry: string, document: JsonObject): JsonObject {
  const folder = dirname(resolve(entry));
  return new Bundler(folder).bundleOverlay(pathFrom(folder, resolve(file)), document);
}

/** Names each file by its path from the contract's folder, with `/` between the steps on every system. */
class Bundler {
  readonly #folder: string;
  readonly #files = new Map<string, Json>();
  readonly #components: Record<string, Record<string, Json>> = {};
  readonly #origins = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  bundle(entry: string): JsonObject {
    const document = this.#read(entry);
    if (!isObject(document)) throw new Error(`${this.#shown(entry)} is not an object`);
    const { components, ...rest } = document;
    const resolved = this.#resolve(rest, entry);
    const written = isObject(components) ? components : {};
    return {
      ...(isObject(resolved) ? resolved : {}),
      components: { ...written, ...sortSections(this.#components) },
    };
  }

  bundleOverlay(file: string, document: JsonObject): JsonObject {
    const overlay = this.#resolve(this.#read(file), file);
    if (!isObject(overlay)) throw new Error(`${this.#shown(file)} is not an overlay`);
    const actions = isArray(overlay.actions) ? overlay.actions : [];
    return { ...overlay, actions: [...additionsTo(document, this.#components), ...actions] };
  }

  #read(file: string): Json {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const content = readYaml(this.#shown(file));
    this.#files.set(file, content);
    return content;
  }

  #resolve(value: Json, file: string): Json {
    if (isArray(value)) return value.map((item) => this.#resolve(item, file));
    if (!isObject(value)) return value;
    const reference = value.$ref;
    if (typeof reference === 'string') return this.#follow(reference, file);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'value' ? item : this.#resolve(item, file)]),
    );
  }

  #follow(reference: string, from: string): Json {
    // An overlay knows the components of the bundled document by name.
    if (reference.startsWith('#/components/')) return { $ref: reference };
    const [path = '', pointer = ''] = reference.split('#');
    const file = path === '' ? from : posix.join(posix.dirname(from), path);
    // A backslash would lead to a file on some systems only.
    if (file.startsWith('../') || file.includes('\\') || !file.endsWith('.yaml'))
      throw new Error(`${this.#shown(from)}: ${reference} leads out of the contract`);
    const name = pointer.replace(/^\//, '');
    const section = sections[file.split('/')[0] ?? ''];
    if (section === undefined) return this.#inline(file, name, reference, from);
    this.#hoist(section, name, file, reference, from);
    return { $ref: `#/components/${section}/${name}` };
  }

  #inline(file: string, name: string, reference: string, from: string): Json {
    return this.#resolve(this.#entryOf(file, name, reference, from), file);
  }

  #hoist(section: string, name: string, file: string, reference: string, from: string): void {
    const key = `${section}/${name}`;
    const origin = this.#origins.get(key);
    if (origin === file) return;
    if (origin !== undefined)
      throw new Error(`${key} is defined in ${origin} and in ${file}: names are unique`);
    this.#origins.set(key, file);
    this.#components[section] ??= {};
    this.#components[section][name] = this.#resolve(this.#entryOf(file, name, reference, from), file);
  }

  #entryOf(file: string, name: string, reference: string, from: string): Json {
    const content = this.#read(file);
    const entry = isObject(content) ? content[name] : undefined;
    if (entry === undefined) throw new Error(`${this.#shown(from)}: ${reference} leads nowhere`);
    return entry;
  }

  #shown(file: string): string {
    return join(this.#folder, file);
  }
}

function additionsTo(
  document: JsonObject,
  components: Readonly<Record<string, Record<string, Json>>>,
): readonly JsonObject[] {
  const present = objectAt(document, 'components');
  return Object.entries(components).flatMap(([section, group]) => {
    const missing = Object.entries(group).filter(([name]) => !(name in objectAt(present, section)));
    const update = Object.fromEntries(missing);
    return missing.length === 0 ? [] : [{ target: `$.components.${section}`, update }];
  });
}

function sortSections(components: Readonly<Record<string, Record<string, Json>>>): JsonObject {
  const sorted = Object.entries(components).sort(byKey);
  return Object.fromEntries(
    sorted.map(([section, group]) => [section, Object.fromEntries(Object.entries(group).sort(byKey))]),
  );
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
