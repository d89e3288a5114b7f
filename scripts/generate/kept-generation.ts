// Decides by content whether a generation is needed: a file's time and size do not show every change.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf, hashOfFile } from '../run/hash.mjs';
import { pathFrom } from './path-from.ts';
import { differencesFrom, type Hashes } from './written-files.ts';

/** The inputs and outputs of a generation, as hashes of their content. */
export interface Generation {
  readonly inputs: string;
  readonly outputs: Hashes;
}

/**
 * The hash of all inputs of a generation: the running Node, `program` (a text that changes with the
 * generator), and all files in `folder` of `root`, except what is generated and Markdown, which is prose or
 * generated.
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
