// The generations, each from a folder of inputs, and settings of the programs that run them.
import { join } from 'node:path';
import type { GeneratedFile } from './emit.ts';
import { generateFiles } from './generate-files.ts';

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
    // Loaded on demand, because a change of the contract does not require its library.
    generate: async (root) => [(await import('./state-schema.ts')).stateSchemaFile(root)],
  },
];

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
