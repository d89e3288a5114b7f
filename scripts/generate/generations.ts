// The generations, each from a folder of inputs, and settings of the programs that run them.
import { join } from 'node:path';
import type { GeneratedFile } from './emit.ts';
import { generateFiles } from './generate-files.ts';
import { startThread } from './threads.ts';

/** A generation, which runs again only when a file of its folder has changed. */
export interface Source {
  /** Names the record of the last generation. */
  readonly name: string;
  /** The folder of all inputs, from the repository's root. */
  readonly folder: string;
  readonly generate: (root: string) => Promise<readonly GeneratedFile[]>;
}

export const sources: readonly Source[] = [
  { name: 'contract', folder: 'spec', generate: (root) => generateFiles(join(root, 'spec')) },
  {
    name: 'state',
    folder: 'packages/appliance/src',
    generate: filesOfState,
  },
];

/** Derived in a thread of its own, beside the files of the contract. */
async function filesOfState(root: string): Promise<readonly GeneratedFile[]> {
  const thread = await startThread<string>('state-schema');
  thread.take(root);
  return thread.files;
}

/** Disables optimization: a generation is too short for it, and takes two thirds of the processor time without it. */
export async function skipOptimization(): Promise<void> {
  // Loaded only for a generation.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-opt');
}

/** Prints the error in the contract, or the stack of a defect in the generator, and sets exit code 1. */
export function reportError(error: unknown): void {
  const isDefect = [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
  // The message of any other error names the mistake in the contract.
  console.error(error instanceof Error && !isDefect ? error.message : error);
  process.exitCode = 1;
}
