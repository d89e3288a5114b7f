// Keeps a mock running. If its thread ends unexpectedly, this is reported and the mock is restarted once.
import { type MockThread, ThreadEnded } from './mock-thread.ts';

export interface KeptMock {
  /**
   * The address of the first mock. Rejects with the system's error when the mock cannot listen, and with a ThreadEnded when it has
   * ended twice before its first answer.
   */
  readonly ready: Promise<string>;
  /** Ends the mock permanently, in any state. */
  close(): Promise<void>;
}

/** Starts threads with `start` and passes every change after the first answer to `report`, as a sentence. */
export function keepMock(start: () => MockThread, report: (line: string) => void): KeptMock {
  let closing = false;
  let thread = start();
  let restarted = false;
  const ready = thread.ready.catch((error: unknown) => firstAgain(error));
  // After an early close, the caller no longer waits for `ready`.
  ready.catch(() => undefined);
  ready.then(
    () => watch(thread),
    () => undefined,
  );

  return {
    ready,
    async close() {
      closing = true;
      await thread.close();
    },
  };

  /** The address after a restart, if the thread has ended. An error of the system would recur, so there is no restart after it. */
  async function firstAgain(error: unknown): Promise<string> {
    if (closing || !(error instanceof ThreadEnded)) throw error;
    report(`The mock stopped (${error.message}) and is restarting.`);
    return again().ready;
  }

  async function watch(watched: MockThread): Promise<void> {
    const reason = await watched.ended;
    if (closing) return;
    if (restarted) {
      report(`The mock stopped again (${reason}) and is not restarted; the server continues.`);
      return;
    }
    report(`The mock stopped (${reason}) and is restarting.`);
    try {
      report(`The mock answers again on ${await again().ready}.`);
      await watch(thread);
    } catch (error) {
      if (!closing) report(`The mock could not be restarted (${reasonOf(error)}); the server continues.`);
    }
  }

  function again(): MockThread {
    restarted = true;
    thread = start();
    return thread;
  }
}

function reasonOf(error: unknown): string {
  return String(Object(error).message ?? error);
}
