// A measured server in a separate process.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Announcement, Usage } from './subjects/announce.ts';

export interface Subject {
  readonly name: string;
  /** The address of the first server. */
  readonly url: string;
  readonly urls: readonly string[];
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Stops every subject that is still running, for example after a failed section. */
export async function stopSubjects(): Promise<void> {
  for (const child of running) await stop(child);
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Starts `subjects/<file>` with `args`, and Node with `execArgv`; resolves when it serves, rejects if it exits earlier. */
export async function startSubject(
  name: string,
  file: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<Subject> {
  const child = fork(fileURLToPath(new URL(`./subjects/${file}.js`, import.meta.url)), args, {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...execArgv],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const { urls } = await nextMessage<Announcement>(child);
  return {
    name,
    url: urls[0] ?? '',
    urls,
    usage() {
      child.send('usage');
      return nextMessage<Usage>(child);
    },
    stop: () => stop(child),
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
