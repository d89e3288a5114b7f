// Reports a package in one line, and each failing test in full. `npm test` collects the lines and the stored results.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Milliseconds without a finished test file after which the reporter names the running files. */
const silence = 120_000;

export default class LineReporter {
  #rootDir;
  #name;
  #task;
  #running = new Set();
  #alarm;

  /** `name` begins the line. With a task, the results are stored in `coverage/<task>.json`. */
  constructor({ rootDir }, { name, task }) {
    this.#rootDir = rootDir;
    this.#name = name;
    this.#task = task;
  }

  /** Removes earlier results, which must not count for an interrupted run. */
  onRunStart() {
    if (this.#task !== undefined) rmSync(this.#file(), { force: true });
  }

  onTestFileStart({ path }) {
    this.#running.add(relative(this.#rootDir, path));
    this.#watch();
  }

  onTestFileResult({ path }, { failureMessage }) {
    this.#running.delete(relative(this.#rootDir, path));
    this.#watch();
    if (failureMessage) console.log(`${relative(this.#rootDir, path)}\n${failureMessage}`);
  }

  onRunComplete(_contexts, results) {
    clearTimeout(this.#alarm);
    const summary = summaryOf(this.#name, this.#rootDir, results);
    console.log(lineOf(summary));
    if (this.#task === undefined) return;
    mkdirSync(join(this.#rootDir, 'coverage'), { recursive: true });
    writeFileSync(this.#file(), `${JSON.stringify(summary, null, 1)}\n`);
  }

  #file() {
    return join(this.#rootDir, `coverage/${this.#task}.json`);
  }

  #watch() {
    clearTimeout(this.#alarm);
    const tell = () => console.log(`still running: ${[...this.#running].join(', ')}`);
    this.#alarm = setTimeout(tell, silence).unref();
  }
}

function summaryOf(name, rootDir, results) {
  const files = results.testResults;
  return {
    name,
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests,
    seconds: (Date.now() - results.startTime) / 1000,
    failures: files.flatMap(({ testFilePath, testResults, testExecError }) => {
      const file = relative(rootDir, testFilePath);
      const failed = testResults.filter(({ status }) => status === 'failed');
      const broken = testExecError
        ? [{ file, test: null, message: String(testExecError.stack ?? testExecError.message) }]
        : [];
      return [
        ...broken,
        ...failed.map(({ fullName, failureMessages }) => ({
          file,
          test: fullName,
          message: failureMessages.join('\n'),
        })),
      ];
    }),
  };
}

function lineOf({ name, passed, failed, skipped, seconds }) {
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${counts.join(', ').padEnd(24)} ${seconds.toFixed(1)} s`;
}
