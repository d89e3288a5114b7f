// The whole generation as one function from contract to files. It writes nothing.
import type { ReleaseDocument } from '@lunarest/openapi';
import type { GeneratedFile } from './emit.ts';
import { startThread } from './threads.ts';

/**
 * Every generated file of every release, from the contract in `specFolder`. A second thread makes about half of the files; it loads
 * its compiler while the contract is read.
 */
export async function generateFiles(specFolder: string): Promise<readonly GeneratedFile[]> {
  const secondThread = await startThread<WrittenContracts>('second-thread');
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
