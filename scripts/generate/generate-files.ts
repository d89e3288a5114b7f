// The whole generation as one function from contract to files. It writes nothing.
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';
import { root } from './root.ts';

/** Every generated file of every release, from the contract in `specFolder`. Two threads share the work. */
export async function generateFiles(specFolder: string): Promise<readonly GeneratedFile[]> {
  const secondThread = await startSecondThread();
  try {
    const files = await Promise.all([inThisThread(specFolder, secondThread.take), secondThread.files]);
    return files.flat();
  } catch (error) {
    secondThread.stop();
    throw error;
  }
}

/** Passes the contract to `share` before it makes the files of this thread. */
async function inThisThread(
  specFolder: string,
  share: (contracts: WrittenContracts) => void,
): Promise<readonly GeneratedFile[]> {
  // Loaded on demand, while the other thread is starting.
  const steps = await import('./main-thread.ts');
  const releases = steps.loadContract(specFolder);
  const control = steps.loadControlContract(specFolder);
  share({ releases, control });
  return [
    ...steps.filesOfMainThread(releases),
    ...steps.filesOfControl(control),
    steps.emitScenarios(steps.loadScenarios(specFolder)),
    steps.emitScenarioSchema(control),
  ];
}

/** The contract of the appliance, the oldest release first, and that of the control API. */
export interface WrittenContracts {
  readonly releases: readonly ReleaseDocument[];
  readonly control: ReleaseDocument;
}

interface SecondThread {
  /** Sends it the contracts, once. */
  take(contracts: WrittenContracts): void;
  /** The schema types of each contract and the changes between releases. Rejects with the errors of their emitters. */
  readonly files: Promise<readonly GeneratedFile[]>;
  /** Ends the thread early; otherwise it ends after its work. */
  stop(): void;
}

/** Starts the thread that makes about half of the files, and loads its compiler while the contract is read. */
async function startSecondThread(): Promise<SecondThread> {
  const thread = await newThread();
  return {
    take: (contracts) => thread.postMessage(contracts),
    files: new Promise((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('the second thread has ended before its work was done')));
    }),
    stop: () => void thread.terminate(),
  };
}

/** A bundle has the thread beside it. For sources, run by a loader or a test runner, it is bundled here. */
async function newThread(): Promise<Worker> {
  // Loaded only for a generation.
  const { Worker } = await import('node:worker_threads');
  return import.meta.url.endsWith('.cjs')
    ? new Worker(new URL('second-thread.cjs', import.meta.url))
    : new Worker(join(root, 'scripts/run.mjs'), { argv: ['generate/second-thread.ts'], execArgv: [] });
}
