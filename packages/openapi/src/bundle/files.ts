// The files of a document: each is read once, and all must be below one folder.
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DocumentError, reasonOf } from '../document-error.ts';
import { readSource, type SourceFile } from '../source/source-file.ts';

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

  /** `folder` must contain every file; null for files anywhere. */
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
    return file;
  }

  /** The files that were read, by path. */
  opened(): ReadonlyMap<string, SourceFile> {
    return this.#read;
  }

  /**
   * The absolute path of a reference in the file at `from`. Throws a DocumentError for a file that must not
   * be read.
   */
  resolve(reference: string, from: string): string {
    if (reference === '') return from;
    const url = addressOf(reference, from);
    if (url.protocol !== 'file:')
      throw new DocumentError(`${url.href} is not on this machine, and is not fetched`);
    const path = fileURLToPath(url);
    if (this.#folder !== null && !isBelow(path, this.#folder))
      throw new DocumentError('it is outside the folder of the document (--allow-outside reads it)');
    return path;
  }
}

/** A reference is a URI; one that does not parse was never escaped. */
function addressOf(reference: string, from: string): URL {
  try {
    return new URL(reference, pathToFileURL(from));
  } catch (cause) {
    throw new DocumentError(reasonOf(cause), { cause });
  }
}

function isBelow(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return !isAbsolute(steps) && !/^\.\.([\\/]|$)/.test(steps);
}
