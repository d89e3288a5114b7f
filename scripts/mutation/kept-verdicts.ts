// Keeps verdicts until one of their inputs changes, so that a run continues where the last one stopped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom, root } from '../generate/root.ts';
import { compiled, imported } from './checks/types.ts';
import type { Judgement } from './judge-mutant.ts';
import type { Seen } from './read-chain.ts';

/** The folder for the reports and verdicts of a run. */
export const mutationFolder = join(root, 'scripts/coverage');
const file = join(mutationFolder, 'mutation-verdicts.json');

interface KeptVerdicts {
  readonly rests: string;
  /** By the mutant's id. */
  readonly verdicts: Record<string, Judgement>;
}

/** The verdicts of earlier runs that are still valid for the present test results. */
export function readVerdicts(seen: Seen): KeptVerdicts {
  const rests = fingerprint(seen);
  const before: KeptVerdicts | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return before?.rests === rests ? before : { rests, verdicts: {} };
}

export function writeVerdicts(kept: KeptVerdicts): void {
  mkdirSync(mutationFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}

/** The input folders and files of a verdict: the contract, the code compiled against it, and the checks. */
export const inputsOfVerdicts: readonly string[] = [
  'spec',
  'scripts/generate',
  'scripts/ledger',
  'scripts/mutation',
  'scripts/recordings',
  ...[...compiled, ...imported].map((name) => `packages/${name}/src`),
  'packages/tooling/tsconfig.base.json',
  'packages/conformance/src/evidence.ts',
  'packages/conformance/src/links',
  'packages/conformance/src/recordings',
  'packages/diff/src',
  'packages/findings/src',
  'packages/lint/src',
  'packages/playground/src/default-ports.ts',
  'packages/schemas/src',
  // The versions of the compiler and of the other installed packages.
  'pnpm-lock.yaml',
];

/** A hash of all inputs of a verdict and of the exchanges of the tests. */
function fingerprint({ exchanges, links }: Seen): string {
  const hash = createHash('sha256');
  const names = inputsOfVerdicts.flatMap(filesAt).filter((name) => !written.has(name));
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  return hash.update(JSON.stringify([...exchanges, ...links])).digest('hex');
}

/** Outputs of a run, which are not inputs of the next one. */
const written = new Set(['spec/sources/figures.json']);

function filesAt(name: string): readonly string[] {
  if (statSync(join(root, name)).isFile()) return [name];
  const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => pathFrom(root, join(entry.parentPath, entry.name)))
    .sort();
}
