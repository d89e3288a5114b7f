// A mock in a separate thread, because loading Prism would delay answers of the server too long.
import { Worker } from 'node:worker_threads';
import type { MockOptions } from '@lunarest/mock';
import type { MockMessage } from './mock-worker.ts';

export interface MockThread {
  /**
   * The address of the mock; rejects with the system's error when the mock cannot listen, and with a ThreadEnded when it ends
   * early.
   */
  readonly ready: Promise<string>;
  /** Resolves to the reason when the thread has ended. */
  readonly ended: Promise<string>;
  /** Ends the thread in any state. Answers in progress have a few seconds to complete. */
  close(): Promise<void>;
}

/** The error of a thread that has ended. The message states the reason. */
export class ThreadEnded extends Error {}

/** Time for answers in progress, longer than the limit of the mock itself. */
const graceMilliseconds = 3_000;

/** Starts a thread with a mock; `file` is its JavaScript program. */
export function startMockThread(options: MockOptions, file: URL): MockThread {
  const worker = new Worker(file, { workerData: options });
  const ended = endOf(worker);
  let isReady = false;
  const ready = readiness(worker, ended).then((url) => {
    isReady = true;
    return url;
  });
  // After an early close, the caller no longer waits for `ready`.
  ready.catch(() => undefined);
  return {
    ready,
    ended,
    async close() {
      if (!isReady) await worker.terminate();
      worker.postMessage('close');
      const grace = setTimeout(() => worker.terminate(), graceMilliseconds);
      await ended;
      clearTimeout(grace);
    },
  };
}

function endOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    let reason: string | undefined;
    worker.on('error', (error) => {
      reason = String(error);
    });
    worker.on('exit', (code) => resolve(reason ?? `exit code ${code}`));
  });
}

async function readiness(worker: Worker, ended: Promise<string>): Promise<string> {
  const message = await Promise.race([
    new Promise<MockMessage>((resolve) => worker.once('message', resolve)),
    ended.then((reason) => {
      throw new ThreadEnded(reason);
    }),
  ]);
  if ('url' in message) return message.url;
  await worker.terminate();
  throw Object.assign(new Error(message.error.message), message.error);
}
