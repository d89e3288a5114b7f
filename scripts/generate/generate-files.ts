// The whole generation as one function from contract to files. It writes nothing.
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';
import { startThread } from './threads.ts';

/**
 * Every generated file of every release, from the contract in `specFolder`. Types and comparisons, about half of the work, have
 * threads of their own, which load their programs while the contract is read.
 */
export async function generateFiles(specFolder: string): Promise<readonly GeneratedFile[]> {
  const threads = await Promise.all([
    startThread<WrittenContracts>('types-thread'),
    startThread<WrittenContracts>('diff-thread'),
  ]);
  const share = (contracts: WrittenContracts) => {
    for (const { take } of threads) take(contracts);
  };
  try {
    const files = await Promise.all([inThisThread(specFolder, share), ...threads.map(({ files }) => files)]);
    return files.flat();
  } catch (error) {
    for (const { stop } of threads) stop();
    throw error;
  }
}

/** Passes the contract to `share` before it makes the files of this thread. */
async function inThisThread(
  specFolder: string,
  share: (contracts: WrittenContracts) => void,
): Promise<readonly GeneratedFile[]> {
  // Loaded on demand, while the other threads are starting.
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
