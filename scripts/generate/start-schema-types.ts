// Has the schema types written in a thread of their own: the compiler that writes them loads while the contract is read.
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GeneratedFile } from './emit.ts';
import type { ReleaseDocument } from './load-contract.ts';
import { root } from './root.ts';

export interface SchemaTypes {
  /** The file of each release, once; throws what `emitSchemaTypes` throws. */
  emit(contracts: readonly ReleaseDocument[]): Promise<readonly GeneratedFile[]>;
  stop(): Promise<void>;
}

export function startSchemaTypes(): SchemaTypes {
  const thread = new Worker(join(root, 'scripts/run.mjs'), {
    argv: ['generate/schema-types-thread.ts'],
    // What was started with a loader or a test runner has no need of it there.
    execArgv: [],
  });
  return {
    async emit(contracts) {
      thread.postMessage(contracts);
      const [files] = await once(thread, 'message');
      return files;
    },
    async stop() {
      await thread.terminate();
    },
  };
}
