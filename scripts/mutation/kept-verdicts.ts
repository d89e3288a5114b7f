// Keeps verdicts until one of their inputs changes, so that a run continues where the last one stopped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom, root } from '../generate/root.ts';
import type { Judgement } from './judge-mutant.ts';
import type { Seen } from './read-chain.ts';

/** The folder for the reports and verdicts of a run. */
export const mutationFolder = join(root, 'scripts/coverage');
const file = join(mutationFolder, 'mutation-verdicts.json');

export interface KeptVerdicts {
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

/** All inputs of a verdict: the contract, the code compiled against it, the checks, and the exchanges of the tests. */
function fingerprint({ exchanges, links }: Seen): string {
  const hash = createHash('sha256');
  const folders = [
    'packages/contract/src',
    'packages/diff/src/views',
    'packages/lint/src',
    'packages/openapi/src',
    'spec',
    'scripts/generate',
    'scripts/ledger',
    'scripts/mutation',
    'scripts/recordings',
    'packages/conformance/src/links',
    'packages/conformance/src/recordings',
    'packages/server/src',
    'packages/simulator/src',
    'packages/client/src',
  ];
  const names = folders.flatMap(filesBelow).filter((name) => !written.has(name));
  for (const name of names) hash.update(name).update(readFileSync(join(root, name)));
  return hash.update(JSON.stringify([...exchanges, ...links])).digest('hex');
}

/** Outputs of a run do not affect the next one. */
const written = new Set(['spec/sources/figures.json']);

function filesBelow(name: string): readonly string[] {
  const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => pathFrom(root, join(entry.parentPath, entry.name)))
    .sort();
}
