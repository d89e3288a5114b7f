// Files in memory, for one test.
import { basename, dirname } from 'node:path';
import type { ContractReader } from '../contract/read-contract.ts';
import { DocumentError } from '../document-error.ts';

/** A reader of files by absolute path, named by their base name. */
export function filesInMemory(files: Readonly<Record<string, string>>): ContractReader {
  return {
    readText: (path) => {
      const text = files[path];
      if (text === undefined) throw new DocumentError(`there is no file ${basename(path)}`);
      return text;
    },
    nameOf: (path) => basename(path),
    namesIn: (folder) =>
      Object.keys(files)
        .filter((path) => dirname(path) === folder)
        .map((path) => basename(path)),
  };
}
