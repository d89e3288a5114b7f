// Jest's circus, which keeps the running test in a variable here. By itself it uses AsyncLocalStorage, whose hooks slow down
// every promise of a process in Node 20. The tests of a process run one after another, so that a variable is enough.
import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';

/** The part of AsyncLocalStorage that circus uses, for work that never overlaps. */
class RunningTest {
  #current;

  getStore() {
    return this.#current;
  }

  /** The work of circus is asynchronous, and may run other work within. */
  async run(value, work) {
    const outer = this.#current;
    this.#current = value;
    try {
      return await work();
    } finally {
      this.#current = outer;
    }
  }
}

export const {
  addEventHandler,
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  run,
  test,
} = loadCircus();

/** Circus creates its storage when it is loaded; everything else gets the class of Node. */
function loadCircus() {
  const { AsyncLocalStorage } = asyncHooks;
  asyncHooks.AsyncLocalStorage = RunningTest;
  try {
    return createRequire(import.meta.url)('jest-circus');
  } finally {
    asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}
