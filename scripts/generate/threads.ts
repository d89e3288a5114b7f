// The threads of a generation. Each receives one message, and answers it with the files that it derives.
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { GeneratedFile } from './emit.ts';
import { root } from './root.ts';

/** The programs of the threads, beside this file. */
type Program = 'types-thread' | 'diff-thread' | 'state-schema';

interface Thread<Message> {
  /** Sends the thread its message, once. */
  take(message: Message): void;
  /** The derived files. Rejects with the errors of their emitters. */
  readonly files: Promise<readonly GeneratedFile[]>;
  /** Ends the thread early; otherwise it ends after its work. */
  stop(): void;
}

/** Starts a thread, which loads its modules before its message comes. */
export async function startThread<Message>(program: Program): Promise<Thread<Message>> {
  const thread = await newThread(program);
  return {
    take: (message) => thread.postMessage(message),
    files: new Promise((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () =>
        reject(new Error(`the thread ${program} has ended before its work was done`)),
      );
    }),
    stop: () => void thread.terminate(),
  };
}

/** A bundle has the thread beside it. For sources, run by a loader or a test runner, it is bundled here. */
async function newThread(program: Program): Promise<Worker> {
  // Loaded only for a generation.
  const { Worker } = await import('node:worker_threads');
  return import.meta.url.endsWith('.cjs')
    ? new Worker(new URL(`${program}.cjs`, import.meta.url))
    : new Worker(join(root, 'scripts/run.mjs'), { argv: [`generate/${program}.ts`], execArgv: [] });
}
