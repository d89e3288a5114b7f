// Runs one test file in this process with Jest's own circus, and reports as Jest expects it.
import { jestExpect } from '@jest/expect';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { setGlobalDispatcher } from 'undici';
import { FreshAgent } from './fresh-agent.mjs';
import { endings } from './process-end.mjs';
import { testResultOf } from './test-result.mjs';

setGlobalDispatcher(new FreshAgent());

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    const { currentlyRunningTest, unhandledErrors } = getState();
    (currentlyRunningTest?.errors ?? unhandledErrors).push([error, new Error(event)]);
  });
}

// Tests that keep results name them by the current test.
addEventHandler(({ name, test }) => {
  if (name === 'test_start') jestExpect.setState({ currentTestName: nameOf(test) });
});

/** The names of a test and of the blocks around it. */
function nameOf({ name, parent }) {
  return parent === undefined || parent.name === 'ROOT_DESCRIBE_BLOCK' ? name : `${nameOf(parent)} ${name}`;
}

export async function runTestFile({ path, module, setup, testNamePattern, testTimeout, rootDir }) {
  resetState();
  Object.assign(getState(), {
    testTimeout,
    testNamePattern: testNamePattern ? new RegExp(testNamePattern, 'i') : null,
  });
  jestExpect.setState({ testPath: path, currentTestName: undefined });
  const start = Date.now();
  for (const each of setup) (await import(each)).beforeTestFile();
  await import(module);
  const { testResults, unhandledErrors } = await run();
  return testResultOf({ path, rootDir, start, end: Date.now(), testResults, unhandledErrors });
}

/** Called once when no file is left for this process. */
export async function teardown() {
  for (const end of endings) await end();
}
