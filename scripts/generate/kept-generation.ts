// Decides by content whether a generation is needed: a file's time and size do not show every change.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf, hashOfFile } from '../run/hash.mjs';
import { fencedFolders, type GeneratedFile } from './emit.ts';
import { pathFrom } from './root.ts';

/** The inputs and outputs of a generation, as hashes of their content. */
export interface Generation {
  readonly inputs: string;
  readonly outputs: Hashes;
}

/**
 * The hash of all inputs of a generation: the running Node, `program` (a text that changes with the generator), and all files in
 * `folder` of `root`, except generated files and Markdown, which is prose or generated.
 */
export function inputsOf(root: string, folder: string, program: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.md'))
    .filter(({ parentPath }) => basename(parentPath) !== 'generated')
    .map((entry) => pathFrom(root, join(entry.parentPath, entry.name)))
    .sort();
  const hashes = files.map((path) => [path, hashOfFile(join(root, path))]);
  return hashOf(JSON.stringify([process.version, program, hashes]));
}

/** Whether generating again would change nothing: all inputs and outputs have the recorded content. */
export function isCurrent(
  { inputs, outputs }: Generation,
  root: string,
  folder: string,
  program: string,
): boolean {
  if (inputs !== inputsOf(root, folder, program)) return false;
  const { stale, stray } = differencesFrom(outputs, root);
  return stale.length + stray.length === 0;
}

/** The generation recorded in `file`, or undefined. */
export function readGeneration(file: string): Generation | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Replaces the generation recorded in `file`. */
export function keepGeneration(file: string, generation: Generation): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(generation));
  renameSync(unfinished, file);
}

/** SHA-256 by path from the repository's root. */
type Hashes = Readonly<Record<string, string>>;

/** The files below `root` that differ from `expected`, which has all generated files. */
interface Differences {
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
