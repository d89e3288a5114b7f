// Converts the results of circus to the result of a test file in Jest's format.
import { createEmptyTestResult } from '@jest/test-result';
import { formatResultsErrors } from 'jest-message-util';

export function testResultOf({ path, rootDir, start, end, testResults, unhandledErrors }) {
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

function assertionOf({ testPath, status, errors, errorsDetailed, duration, invocations, numPassingAsserts }) {
  // The first name is that of the root block of the file.
  const names = testPath.slice(1);
  return {
    ancestorTitles: names.slice(0, -1),
    title: names.at(-1),
    fullName: names.join(' '),
    status:
      status === 'skip' ? 'pending' : status === 'todo' ? 'todo' : errors.length > 0 ? 'failed' : 'passed',
    failureMessages: errors,
    failureDetails: errorsDetailed.map(({ message }) => ({ message })),
    duration,
    invocations,
    numPassingAsserts,
  };
}
