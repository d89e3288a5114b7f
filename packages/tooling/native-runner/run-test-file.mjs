// Runs one test file in this process with Jest's own circus, and returns the result in Jest's format.
import '../optimize-later.mjs';
import { createRequire } from 'node:module';
import { jestExpect } from '@jest/expect';
import { createEmptyTestResult } from '@jest/test-result';
import { formatResultsErrors } from 'jest-message-util';
import { addEventHandler, getState, resetState, run } from './circus.mjs';

const require = createRequire(import.meta.url);
let agent;

// `fetch` of Node and of undici uses this dispatcher. The first request loads undici, which takes long to load.
globalThis[Symbol.for('undici.globalDispatcher.1')] = {
  dispatch(options, handler) {
    agent ??= new (require('./fresh-agent.mjs').FreshAgent)();
    return agent.dispatch(options, handler);
  },
};

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    const { currentlyRunningTest, unhandledErrors } = getState();
    (currentlyRunningTest?.errors ?? unhandledErrors).push([error, new Error(event)]);
  });
}

// Tests that store results use the name of the current test.
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

/** The results of circus as the result of a test file in Jest's format. */
function testResultOf({ path, rootDir, start, end, testResults, unhandledErrors }) {
  const results = testResults.map(assertionOf);
  const count = (status) => results.filter((result) => result.status === status).length;
  const config = { rootDir, testMatch: [] };
  const unhandled = unhandledErrors.length > 0 ? unhandledErrors.join('\n') : undefined;
  const failures = formatResultsErrors(results, config, { noStackTrace: false }, path);
  return {
    ...createEmptyTestResult(),
    failureMessage: [failures, unhandled].filter(Boolean).join('\n') || null,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: {
      start,
      end,
      runtime: end - start,
      slow: false,
      loadTestEnvironmentStart: start,
      loadTestEnvironmentEnd: start,
      setupAfterEnvStart: start,
      setupAfterEnvEnd: start,
      setupFilesStart: start,
      setupFilesEnd: start,
    },
    testExecError: unhandled === undefined ? undefined : { message: '', stack: unhandled },
    testFilePath: path,
    testResults: results,
  };
}

/** Jest's names of the statuses of tests that did not run. */
const reported = { skip: 'pending', todo: 'todo' };

function assertionOf({ testPath, status, errors, errorsDetailed, duration, invocations, numPassingAsserts }) {
  // The first name is that of the root block of the file.
  const names = testPath.slice(1);
  return {
    ancestorTitles: names.slice(0, -1),
    title: names.at(-1),
    fullName: names.join(' '),
    status: reported[status] ?? (errors.length > 0 ? 'failed' : 'passed'),
    failureMessages: errors,
    failureDetails: errorsDetailed.map(({ message }) => ({ message })),
    duration,
    invocations,
    numPassingAsserts,
  };
}
