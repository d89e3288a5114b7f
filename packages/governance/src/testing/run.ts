// Runs `lunarest` within a test, and keeps what it says.
import { runCommandLine } from '../command-line.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(...args: readonly string[]): Promise<Ran> {
  const output = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      output[name] += String(text);
      return true;
    },
  });
  const code = await runCommandLine(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...output };
}
