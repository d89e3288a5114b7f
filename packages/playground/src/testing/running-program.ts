// Runs the program of this package in a separate process, without a check of the installation, and records its output.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface EndedProgram {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<EndedProgram>;
  /** The output so far, on standard output and standard error. */
  printed(): string;
  /** Resolves when the text has been printed; rejects when the program ends before. */
  untilPrinted(text: string): Promise<void>;
}

/** Starts Node with these arguments, in the folder of this package, with these variables in addition to those of this process. */
export function runProgram(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): RunningProgram {
  const cwd = new URL('../..', import.meta.url);
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...variables } });
  const streams = { out: '', err: '' };
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream.on('data', (text) => {
      streams[name] += String(text);
    });
  }
  const printed = () => streams.out + streams.err;
  const ended = once(child, 'close').then(([code]): EndedProgram => ({ code, ...streams }));
  return { child, ended, printed, untilPrinted };

  function untilPrinted(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => printed().includes(text) && resolve();
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('close', () => reject(new Error(`It ended before it printed "${text}":\n${printed()}`)));
    });
  }
}

/** Arguments for Node that run a command of the bundle: `[...bundled, 'start', '--no-tour']`. */
export const bundled = [
  fileURLToPath(new URL('../../../../scripts/bootstrap/run-bundle.mjs', import.meta.url)),
] as const;

/** Starts the bundled program in a separate process, as `npm start` does. Its site is on a free port by default. */
export function startProgram(...args: readonly string[]): RunningProgram {
  return runProgram([...bundled, 'start', '--site-port', '0', ...args]);
}

/**
 * Updates the bundle, so that programs that tests start do not bundle and print a line about it. Throws when it cannot be
 * bundled.
 */
export function bundleProgram(): void {
  execFileSync(process.execPath, [...bundled, 'start', '--help'], { stdio: ['ignore', 'ignore', 'pipe'] });
}
