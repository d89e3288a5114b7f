// The files of a document. Each is read once, and all must be below one folder.
import { isAbsolute, normalize, posix, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DocumentError, reasonOf } from '../document-error.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';
import { identifiersIn } from './identifiers.ts';

export interface FileReader {
  /** The text of the file at an absolute path. Throws a DocumentError for a missing file. */
  readonly readText: (path: string) => string;
  /** The name of the file in findings. */
  readonly nameOf: (path: string) => string;
}

export class Files {
  readonly #reader: FileReader;
  readonly #folder: string | null;
  readonly #read = new Map<string, SourceFile>();
  readonly #identified = new Map<string, SourceFile>();
  readonly #resolved = new Map<string, string>();

  /** `folder` is the folder that must contain every file; null permits files anywhere. */
  constructor(reader: FileReader, folder: string | null) {
    this.#reader = reader;
    this.#folder = folder;
  }

  /** The file at an absolute path. Throws a DocumentError when it cannot be read. */
  open(path: string): SourceFile {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const file = readSource(this.#reader.nameOf(path), this.#reader.readText(path));
    this.#read.set(path, file);
    if (identifiersIn(file, path).byAddress.size > 0) this.#identified.set(path, file);
    return file;
  }

  /** The files read so far that contain an identifier, by path. */
  get identified(): ReadonlyMap<string, SourceFile> {
    return this.#identified;
  }

  /**
   * The absolute path of a reference in the file at `from`, whose document has the address `self`. Throws a DocumentError for
   * a file that must not be read.
   */
  resolve(reference: string, from: string, self?: string): string {
    if (reference === '') return from;
    // A contract repeats few references many times.
    const key = JSON.stringify([reference, from, self]);
    const path = this.#resolved.get(key) ?? this.#pathOf(reference, from, self);
    this.#resolved.set(key, path);
    return path;
  }

  #pathOf(reference: string, from: string, self: string | undefined): string {
    const here = pathToFileURL(from).href;
    const url = asStored(addressOf(reference, self ?? here), self, here);
    if (url.protocol !== 'file:' || url.host !== new URL(here).host)
      throw new DocumentError(`${url.href} is not on this machine, and is not fetched`);
    const path = normalize(pathOf(url));
    if (this.#folder !== null && !isBelow(path, this.#folder))
      throw new DocumentError('it is outside the folder of the document (--allow-outside reads it)');
    return path;
  }
}

/**
 * The address of the local file for a published address. The local files have the same relative paths as the published documents.
 */
function asStored(url: URL, self: string | undefined, here: string): URL {
  if (self === undefined) return url;
  const home = new URL(self);
  if (home.protocol === 'file:' || url.origin !== home.origin) return url;
  const way = posix.relative(posix.dirname(home.pathname), url.pathname);
  return new URL(way, here);
}

/** The absolute address of a reference. Throws a DocumentError for a reference that is not a URI. */
function addressOf(reference: string, from: string): URL {
  try {
    return new URL(reference, from);
  } catch (cause) {
    throw new DocumentError(reasonOf(cause), { cause });
  }
}

/** The path of a file's address, which may have an escape that a path cannot have. */
function pathOf(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new DocumentError(reasonOf(cause), { cause });
  }
}

function isBelow(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return !isAbsolute(steps) && !/^\.\.([\\/]|$)/.test(steps);
}
