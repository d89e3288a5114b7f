// Compares the generated files on disk with those derived from the contract.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, hashOfFile } from '../run/hash.mjs';
import { fencedFolders, type GeneratedFile } from './emit.ts';

/** SHA-256 by path from the repository's root. */
export type Hashes = Readonly<Record<string, string>>;

/** The files below `root` that differ from `expected`, which holds all generated files. */
export interface Differences {
  /** Paths of files that are missing or have other content. */
  readonly stale: readonly string[];
  /** Paths of files in a fenced folder that are not generated. */
  readonly stray: readonly string[];
}

export function hashesOf(files: readonly GeneratedFile[]): Hashes {
  return Object.fromEntries(files.map(({ path, content }) => [path, hashOf(content)]));
}

export function differencesFrom(expected: Hashes, root: string): Differences {
  const paths = Object.keys(expected);
  const present = fencedFolders(paths).flatMap((folder) => filesIn(root, folder));
  return {
    stale: paths.filter((path) => hashOfFile(join(root, path)) !== expected[path]),
    stray: present.filter((path) => !Object.hasOwn(expected, path)),
  };
}

function filesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
}
