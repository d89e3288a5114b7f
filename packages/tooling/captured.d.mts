/** The output of a command, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Stream {
  readonly isTTY: boolean;
  write(text: string | Uint8Array): boolean;
}

interface Runner {
  run(...args: readonly string[]): Promise<Ran>;
  /** As `run`, but standard error is a terminal, and `tell` receives each text on it immediately. */
  runOnTerminal(tell: (text: string) => void, ...args: readonly string[]): Promise<Ran>;
}

/** Runs the command lines of some tools and captures their output. */
export function runnerOf<Tools>(
  runCommandLine: (
    tools: Tools,
    args: readonly string[],
    terminal: { readonly stdout: Stream; readonly stderr: Stream },
  ) => Promise<number>,
  tools: Tools,
): Runner;
