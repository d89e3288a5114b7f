// Reads files of this machine.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { ContractReader } from './contract/read-contract.ts';
import { DocumentError } from './document-error.ts';
import { decode } from './source/decode.ts';
import { readSource, type SourceFile } from './source/source-file.ts';

export const fileReader: ContractReader = {
  readText: (path) => decode(readFile(path)),
  nameOf: shownPath,
  namesIn: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      // A contract of one release has no such folder.
      return [];
    }
  },
};

/** Reads a YAML or JSON file of this machine. Throws a DocumentError when it cannot be read. */
export function readSourceFile(path: string): SourceFile {
  return readSource(shownPath(path), fileReader.readText(path));
}

/** Relative to the working directory where it lies below it, with `/` between the steps. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below.replaceAll(sep, '/');
}

/** A pipe or a device would never end, so only files are read. */
function readFile(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new DocumentError(`there is no file ${shownPath(path)}`);
  if (!stats.isFile()) throw new DocumentError(`${shownPath(path)} is not a file`);
  return readFileSync(path);
}
