// The whole generation as one function from contract to files. It writes nothing.
import type { GeneratedFile } from './emit.ts';
import { startSecondThread, type WrittenContracts } from './start-second-thread.ts';

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
