// CPU time and peak memory of a whole process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

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
 * The cost of a program for Node. Exit codes up to 1 count, because findings are what the programs are measured with;
 * rejects for any other.
 */
export async function costOf(program: string, args: readonly string[]): Promise<Cost> {
  const child = spawn(process.execPath, ['--import', reporter, program, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , errors, usage] = child.stdio.map(textOf);
  const [code] = await once(child, 'close');
  const written = usage?.() ?? '';
  if (code > 1 || written === '') throw new Error(`${program} ended with ${code}:\n${errors?.() ?? ''}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(written);
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}

function textOf(stream: unknown): () => string {
  let text = '';
  if (typeof stream === 'object' && stream !== null && 'on' in stream && typeof stream.on === 'function')
    stream.on('data', (chunk: unknown) => (text += String(chunk)));
  return () => text;
}
