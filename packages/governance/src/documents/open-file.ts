// A document in a file, with all files that it refers to.
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { UsageError } from '../usage-error.ts';
import { bundleDocument } from './bundle-document.ts';
import type { TextReader } from './exact-resolver.ts';

/** Reads files of this machine. */
export const fileReader: TextReader = {
  readText: (path) =>
    readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
      throw new UsageError(`there is no file ${shownPath(path)}`, { cause });
    }),
  nameOf: shownPath,
};

export function openFile(name: string): Promise<DiffDocument> {
  return bundleDocument(name, resolve(name), fileReader);
}

/** Relative to the working directory where it lies below it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below.replaceAll(sep, '/');
}
