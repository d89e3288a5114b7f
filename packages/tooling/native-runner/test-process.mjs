// A process that runs test files. An error of the runner fails the test files: if it ended the process, Jest would wait for the end
// of the process that it starts next.
import { endings } from './process-end.mjs';

export async function runTestFile(request) {
  const runner = await import('./run-test-file.mjs');
  return runner.runTestFile(request);
}

/** Called once after the last test file of this process. */
export async function teardown() {
  for (const end of endings) await end();
}
