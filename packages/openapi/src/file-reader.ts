// Reads local files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { ContractReader } from './contract/read-contract.ts';
import { DocumentError } from './document-error.ts';
import { decode, readSource, type SourceFile } from './source/source-file.ts';

export const fileReader: ContractReader = {
  readText: (path) => decode(readFile(path)),
  nameOf: shownPath,
  namesIn: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      // A contract with one release has no folder of overlays.
      return [];
    }
  },
};

/** Reads a local YAML or JSON file. Throws a DocumentError when it cannot be read. */
export function readSourceFile(path: string): SourceFile {
  return readSource(shownPath(path), fileReader.readText(path));
}

/** The path for messages: relative to the working directory for files below it, with `/` between the steps. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') ? path : below.replaceAll(sep, '/');
}

/** Bytes; the maximum length of a JavaScript string. */
const largest = 512 * 1024 * 1024 - 64;

/** The content of a regular file. Other files are refused, because a pipe or a device may never end. */
function readFile(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new DocumentError(`there is no file ${shownPath(path)}`);
  if (!stats.isFile()) throw new DocumentError(`${shownPath(path)} is not a file`);
  if (stats.size > largest) throw new DocumentError(`${shownPath(path)} is larger than 512 MB`);
  return readFileSync(path);
}
