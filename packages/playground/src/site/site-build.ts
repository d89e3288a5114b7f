// The build of the site beside a running appliance: a child process, started from the page of the unbuilt site.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

export interface SiteBuild {
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** The last lines that it printed. */
  readonly lines: readonly string[];
  /** Starts the build unless it runs, and resolves when it has ended. Never rejects. */
  start(): Promise<void>;
  /** Ends a running build. */
  close(): Promise<void>;
}

/** Upper bound on the lines kept. */
const mostLines = 20;

/** @param args Node's arguments that build the site */
export function createSiteBuild(args: readonly string[]): SiteBuild {
  let state: SiteBuild['state'] = 'waiting';
  let lines: readonly string[] = [];
  let running: { readonly child: ChildProcess; readonly ended: Promise<void> } | null = null;
  const add = (line: string) => {
    lines = [...lines, stripVTControlCharacters(line)].slice(-mostLines);
  };
  const run = () => {
    state = 'running';
    lines = [];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', add);
    const ended = exitOf(child).then((code) => {
      state = code === 0 ? 'done' : 'failed';
      running = null;
    });
    running = { child, ended };
    return running;
  };
  return {
    get state() {
      return state;
    },
    get lines() {
      return lines;
    },
    start: () => (running ?? run()).ended,
    async close() {
      running?.child.kill();
      await running?.ended;
    },
  };
}

/** The exit code, once all output has arrived; null for a process that was killed or could not be started. */
async function exitOf(child: ChildProcess): Promise<number | null> {
  try {
    const [code]: unknown[] = await once(child, 'close');
    return typeof code === 'number' ? code : null;
  } catch {
    return null;
  }
}
