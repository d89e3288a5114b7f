// Loads Jest's circus so that it keeps the running test in a variable. By default it uses AsyncLocalStorage, whose hooks slow
// down every promise of a process in Node 20. The tests of a process run one after another, so a variable is sufficient.
import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';

/** The part of AsyncLocalStorage that circus uses, for work that does not overlap. */
class RunningTest {
  #current;

  getStore() {
    return this.#current;
  }

  /** Runs asynchronous work, which may call `run` for other work. */
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

/** Replaces Node's class while circus is loaded, since circus then creates its storage. All other code gets Node's class. */
function loadCircus() {
  const name = 'AsyncLocalStorage';
  // Node 22 and later have a getter here, which an assignment cannot replace.
  const original = Object.getOwnPropertyDescriptor(asyncHooks, name);
  Object.defineProperty(asyncHooks, name, { value: RunningTest, configurable: true });
  try {
    return createRequire(import.meta.url)('jest-circus');
  } finally {
    Object.defineProperty(asyncHooks, name, original);
  }
}
