// Whole processes: npm as a user runs it, and the CPU time and peak memory of a program.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** CPU time and peak memory of a whole process. */
export interface Cost {
  /** CPU seconds of all threads, in user and kernel mode. */
  readonly seconds: number;
  /** Peak of the resident memory, in MiB. */
  readonly mebibytes: number;
}

/** Runs at the end of the measured process, and writes its usage to a pipe. */
const reporter = `data:text/javascript,import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/**
 * The cost of a program for Node. Its exit code may be 1, which means findings. Rejects for a program that failed: with any
 * other exit code, or without output.
 */
export async function costOf(program: string, args: readonly string[]): Promise<Cost> {
  const child = spawn(process.execPath, ['--import', reporter, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let printed = 0;
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.length));
  const [errors, usage] = [child.stdio[2], child.stdio[3]].map((stream) => textOf(stream));
  const [code] = await once(child, 'close');
  const written = usage?.() ?? '';
  if (code > 1 || printed === 0 || written === '')
    throw new Error(`${program} ended with ${code}:\n${errors?.() ?? ''}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(written);
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

function textOf(...streams: readonly unknown[]): () => string {
  let text = '';
  for (const stream of streams)
    if (stream instanceof Readable) stream.on('data', (chunk) => (text += String(chunk)));
  return () => text;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts npm with these arguments in a folder, named relative to the root; its standard output is readable. */
export function startNpm(folder: string, args: readonly string[]) {
  // Runs the current npm as a script for Node, and so without a shell.
  const own = process.env.npm_execpath ?? '';
  const [file, before] = basename(own) === 'npm-cli.js' ? [process.execPath, [own]] : ['npm', []];
  // Only this process accepts the self-made certificates of the measured servers.
  const { NODE_TLS_REJECT_UNAUTHORIZED: _, ...env } = process.env;
  return spawn(file, [...before, ...args], {
    cwd: `${root}${folder}`,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Milliseconds of a whole npm process; rejects when it does not end with 0. */
export async function npmTime(folder: string, args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = startNpm(folder, args);
  const errors = textOf(child.stdout, child.stderr);
  const [code] = await once(child, 'close');
  // The duration of a failed command is not a valid figure.
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} in ${folder || 'the root'} ended with ${code}:\n${errors()}`);
  return performance.now() - begun;
}
