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

/** Tools with these commands, for `runnerOf`. The ids of the findings in waivers are not checked. */
export function toolsOf<Command>(commands: Readonly<Record<string, Command>>): {
  readonly commands: Readonly<
    Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
  >;
  readonly demandKnownFindings: () => Promise<void>;
};
