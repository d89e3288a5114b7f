// Files in memory, for one test.
import { basename, dirname, resolve } from 'node:path';
import type { ContractReader } from '../contract/read-contract.ts';
import { DocumentError } from '../document-error.ts';

/** A reader of files by absolute path, named by their base name. */
export function filesInMemory(files: Readonly<Record<string, string>>): ContractReader {
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(path), text]));
  return {
    readText: (path) => {
      const text = texts.get(resolve(path));
      if (text === undefined) throw new DocumentError(`there is no file ${basename(path)}`);
      return text;
    },
    nameOf: (path) => basename(path),
    namesIn: (folder) =>
      [...texts.keys()].filter((path) => dirname(path) === resolve(folder)).map((path) => basename(path)),
  };
}
