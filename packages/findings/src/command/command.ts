// A command of `lunarest`: its declaration and its result. Output is handled elsewhere.
import type { Command } from 'commander';
import type { Progress } from '../progress.ts';
import type { Format } from '../render/renderers.ts';
import type { Report } from '../report.ts';
import type { WrittenWaiver } from '../waivers/read-waivers.ts';

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
  /** Prints a progress line to a terminal at once; prints nothing to a file or pipe. */
  readonly tell: (line: string) => void;
  /** Prints a line to standard error at once, for the person or the program that started the command. */
  readonly announce: (line: string) => void;
  /** Throws a UsageError for the first waiver of a finding that no command has. */
  readonly demandKnownFindings: DemandKnownFindings;
}

export type DemandKnownFindings = (waivers: readonly WrittenWaiver[]) => Promise<void>;

export interface Outcome {
  readonly report: Report;
  /** Whether the command ends with exit code 1. */
  readonly failed: boolean;
  /** The files that the command writes, besides its output. */
  readonly files?: readonly WrittenFile[];
  /** The text that is printed instead of the findings, if the files contain the findings. */
  readonly inShort?: string;
}

/** The output of a command other than findings, in its formats. */
export interface Listing {
  readonly listing: Readonly<Partial<Record<Format, () => string>>>;
}

export interface WrittenFile {
  /** Relative to the working directory, or absolute; missing folders are created. */
  readonly path: string;
  readonly content: string;
}

/** A command in the list of a program. */
export interface ReviewTool {
  readonly summary: string;
  /** Loads the code of the command when it is called. */
  readonly load: () => Promise<ReviewCommand>;
}

export interface ReviewCommand {
  /** Adds arguments and options. */
  readonly declare: (command: Command) => Command;
  /** Throws a UsageError for a mistake that the user can correct. */
  readonly run: (call: Call) => Promise<Outcome | Listing>;
}

/** A stream for text. Node's streams have `isTTY` only for terminals. */
interface Output extends Pick<NodeJS.WriteStream, 'write'> {
  readonly isTTY?: boolean;
}

/** The output of a command. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
}
