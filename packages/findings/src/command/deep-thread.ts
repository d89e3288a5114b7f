// A thread with a large stack, for documents that are too deeply nested for the stack of the main thread, which cannot grow.
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import picocolors from 'picocolors';
import type { Terminal } from './command.ts';

/** The size of the stack in megabytes, enough for tens of thousands of schemas that refer to each other in a circle. */
const deepStack = 400;

/** Which streams of the process are terminals. In the thread, all of them are pipes. */
interface Streams {
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
}

/**
 * Requests a thread with a larger stack: in the main thread it throws an error that `isStackOverflow` recognizes, and in a thread
 * it does nothing.
 */
export function demandDepth(): void {
  if (isMainThread) throw new RangeError('the documents need a larger call stack');
}

/** Whether the documents are too deep for this thread. In this case nothing has been printed. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/** Runs the program of this process with the arguments in a thread, and resolves to its exit code. */
export function runDeep(args: readonly string[]): Promise<number> {
  const streams: Streams = {
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  };
  const paints = streams.isTerminal.stdout && picocolors.isColorSupported;
  const worker = new Worker(process.argv[1] ?? '', {
    argv: [...args],
    env: { ...process.env, ...(paints ? { FORCE_COLOR: '1' } : {}) },
    workerData: streams,
    resourceLimits: { stackSizeMb: deepStack },
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

/** The streams of the process, in the main thread or in the thread that runs the command. */
export function terminalHere(): Terminal {
  if (isMainThread || !isStreams(workerData)) return process;
  const { stdout, stderr } = workerData.isTerminal;
  return {
    stdout: { isTTY: stdout, write: (text: string | Uint8Array) => process.stdout.write(text) },
    // Output through the main thread appears only when this thread is idle.
    stderr: { isTTY: stderr, write: (text: string | Uint8Array) => writeSync(2, String(text)) > 0 },
  };
}

function isStreams(data: unknown): data is Streams {
  return typeof data === 'object' && data !== null && 'isTerminal' in data;
}
