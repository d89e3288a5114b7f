// A Jest runner without virtual machines: esbuild bundles the test files, and Node processes import them.
// Code that several test files share is compiled and loaded once per process instead of once per file.
import { Worker } from 'jest-worker';
import { buildTests } from './build-tests.mjs';
import { coreIsIdle } from './core-is-idle.mjs';

/** Whether turbo runs the tests of several packages at once. A second process of a package loads its sources again. */
const besideOthers = process.env.npm_lifecycle_event === 'test' && process.env.TURBO_HASH !== undefined;
const nodeOptions = ['--enable-source-maps', '--no-warnings'];

/** Jest creates a runner for each run and calls `runTests` with the selected test files of one or several projects. */
export default class NativeRunner {
  isSerial = false;
  supportsEventEmitters = false;
  #globalConfig;

  constructor(globalConfig) {
    this.#globalConfig = globalConfig;
  }

  /**
   * Runs each file on the next free process. Beside the tests of other packages it begins with one process, and starts the next
   * when a core is idle. Throws when a process does not exit after its last file.
   */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    if (tests.length === 0) return;
    const { requests, remove } = await prepare(tests, this.#globalConfig);
    const waiting = [...tests];
    const allStarted = new AbortController();
    const nextTest = () => {
      const test = watcher.isInterrupted() ? undefined : waiting.shift();
      if (test === undefined || waiting.length === 0) allStarted.abort();
      return test;
    };
    const runTestsInOrder = async () => {
      const farm = startFarm(this.#globalConfig.workerGracefulExitTimeout);
      for (let test = nextTest(); test !== undefined; test = nextTest()) {
        await onStart(test);
        try {
          const request = requests.get(test);
          if (request.broken !== undefined) throw request.broken;
          await onResult(test, await farm.runTestFile(request));
        } catch (error) {
          await onFailure(test, error);
        }
      }
      return farm.end();
    };
    const processes = [];
    const most = Math.min(this.#globalConfig.maxWorkers, tests.length);
    do processes.push(runTestsInOrder());
    while (processes.length < most && (!besideOthers || (await coreIsIdle(allStarted.signal))));
    const ends = await Promise.all(processes);
    remove();
    if (ends.some(({ forceExited }) => forceExited)) {
      throw new Error('A test process did not end by itself: a test left a handle open.');
    }
  }
}

/** Bundles the files of each project together. `requests` has the message to a process for each test file. */
async function prepare(tests, { testNamePattern, testTimeout }) {
  const requests = new Map();
  const bundles = [];
  for (const config of new Set(tests.map(({ context }) => context.config))) {
    const ofProject = tests.filter(({ context }) => context.config === config);
    const bundle = await buildTests(
      config.rootDir,
      ofProject.map(({ path }) => path),
      config.setupFilesAfterEnv,
    );
    bundles.push(bundle);
    for (const test of ofProject) {
      requests.set(test, {
        path: test.path,
        rootDir: config.rootDir,
        module: bundle.modules.get(test.path),
        broken: bundle.broken.get(test.path),
        setup: bundle.setup,
        testNamePattern,
        testTimeout: testTimeout ?? config.testTimeout,
      });
    }
  }
  const remove = () => {
    for (const bundle of bundles) bundle.remove();
  };
  return { requests, remove };
}

function startFarm(workerGracefulExitTimeout) {
  const farm = new Worker(new URL('./test-process.mjs', import.meta.url), {
    exposedMethods: ['runTestFile'],
    forkOptions: { execArgv: [...process.execArgv, ...nodeOptions], stdio: 'pipe' },
    numWorkers: 1,
    maxRetries: 0,
    workerGracefulExitTimeout,
  });
  farm.getStdout()?.pipe(process.stdout);
  farm.getStderr()?.pipe(process.stderr);
  return farm;
}
