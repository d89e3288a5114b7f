// Runs `lunarest` within a test, and keeps what it says.
import { runCommandLine } from '../command-line.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(...args: readonly string[]): Promise<Ran> {
  return runOn({ isTTY: false }, args, () => undefined);
}

/** On a terminal, which is told at once what the command waits for. */
export function runOnTerminal(tell: (text: string) => void, ...args: readonly string[]): Promise<Ran> {
  return runOn({ isTTY: true }, args, tell);
}

async function runOn(
  { isTTY }: { readonly isTTY: boolean },
  args: readonly string[],
  tell: (text: string) => void,
): Promise<Ran> {
  const output = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') => ({
    isTTY: isTTY && name === 'stderr',
    write: (text: string | Uint8Array) => {
      output[name] += String(text);
      if (name === 'stderr') tell(String(text));
      return true;
    },
  });
  const code = await runCommandLine(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...output };
}
