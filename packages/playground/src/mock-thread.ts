// Starts a mock in a thread, with the same face as one in this thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MockOptions, RunningMock } from '@lunarest/mock';
import type { MockMessage } from './mock-worker.ts';

/** Resolves when the mock answers; rejects with the system's error when it cannot listen. */
export async function startMockThread(options: MockOptions): Promise<RunningMock> {
  // The built file, from src/ as well as from dist/: a thread is not given TypeScript.
  const worker = new Worker(new URL('../dist/mock-worker.js', import.meta.url), { workerData: options });
  const [message]: MockMessage[] = await once(worker, 'message');
  if (message === undefined || 'error' in message) {
    await worker.terminate();
    throw Object.assign(new Error(message?.error.message), message?.error);
  }
  return {
    url: message.url,
    async close() {
      const ended = once(worker, 'exit');
      worker.postMessage('close');
      await ended;
    },
  };
}
