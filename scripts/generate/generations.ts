// What is generated from what. Each generation runs again only when a file of its folder has changed.
import { join } from 'node:path';
import type { GeneratedFile } from './emit.ts';
import { generateFiles } from './generate-files.ts';

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
    // Loads a library that a change of the contract does not need.
    generate: async (root) => [(await import('./state-schema.ts')).stateSchemaFile(root)],
  },
];
