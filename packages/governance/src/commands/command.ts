// A command of `lunarest`: how it is called, and what it finds out. How that is shown is not its business.
import type { Command } from 'commander';
import type { Progress } from '../progress.ts';
import type { Report } from '../report.ts';

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
  /** Tells a terminal at once what it waits for; says nothing to a file or pipe. */
  readonly tell: (line: string) => void;
}

export interface Outcome {
  readonly report: Report;
  /** Whether the command ends with exit code 1. */
  readonly failed: boolean;
}

export interface ReviewCommand {
  readonly summary: string;
  /** Adds arguments and options. */
  readonly declare: (command: Command) => Command;
  /** Throws a UsageError for what the user can mend. */
  readonly run: (call: Call) => Promise<Outcome>;
}
