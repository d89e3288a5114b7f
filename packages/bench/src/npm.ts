// Runs npm as a user does, in the folder of the repository or of a package.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Starts npm with these arguments in a folder, named relative to the root; its standard output is readable.
 */
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
  const errors = textOf(child);
  const [code] = await once(child, 'close');
  // The duration of a failed command is not a valid figure.
  if (code !== 0)
    throw new Error(`npm ${args.join(' ')} in ${folder || 'the root'} ended with ${code}:\n${errors()}`);
  return performance.now() - begun;
}

function textOf({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
  return () => text;
}
