// A measured server in a process of its own.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Announcement, MemoryReport } from './subjects/announce.ts';

export interface Subject {
  readonly name: string;
  /** Of its first server. */
  readonly url: string;
  readonly urls: readonly string[];
  /** Milliseconds from the start of the process until it said where it serves. */
  readonly started: number;
  /** Resident set size in bytes. */
  memory(): Promise<number>;
  /** Heap at rest in bytes, for a subject that was started with `--expose-gc`. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `subjects/<file>` with `args`, and Node with `execArgv`, and waits until it serves; rejects when it ends before. */
export async function startSubject(
  name: string,
  file: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<Subject> {
  const begun = performance.now();
  const child = fork(fileURLToPath(new URL(`./subjects/${file}.js`, import.meta.url)), args, {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...execArgv],
  });
  const { urls } = await nextMessage<Announcement>(child);
  const report = () => {
    child.send('memory');
    return nextMessage<MemoryReport>(child);
  };
  return {
    name,
    url: urls[0] ?? '',
    urls,
    started: performance.now() - begun,
    memory: async () => (await report()).rss,
    heap: async () => (await report()).heap,
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a measured process ended early'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message); // sent by `announce`, which types it
    });
  });
}
