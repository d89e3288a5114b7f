// A command of `lunarest`: how it is called, and what it finds out. How that is shown is not its business.
import type { Command } from 'commander';
import type { Progress } from '../progress.ts';
import type { Format } from '../render/renderers.ts';
import type { Report } from '../report.ts';
import type { WrittenWaiver } from '../waivers/waiver.ts';

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
  /** Tells a terminal at once what it waits for; says nothing to a file or pipe. */
  readonly tell: (line: string) => void;
  /** Throws a UsageError for the first waiver of a finding that no command has. */
  readonly demandKnownFindings: DemandKnownFindings;
}

export type DemandKnownFindings = (waivers: readonly WrittenWaiver[]) => Promise<void>;

export interface Outcome {
  readonly report: Report;
  /** Whether the command ends with exit code 1. */
  readonly failed: boolean;
  /** What the command writes, besides what it says. */
  readonly files?: readonly WrittenFile[];
  /** What is said as text instead of every finding, where the files tell them. */
  readonly inShort?: string;
}

/** What a command prints where it was not asked for findings, in the formats that it has. */
export interface Listing {
  readonly listing: Readonly<Partial<Record<Format, () => string>>>;
}

export interface WrittenFile {
  /** Relative to the working directory, or absolute; folders that are missing are made. */
  readonly path: string;
  readonly content: string;
}

export interface ReviewCommand {
  readonly summary: string;
  /** Adds arguments and options. */
  readonly declare: (command: Command) => Command;
  /** Throws a UsageError for what the user can correct. */
  readonly run: (call: Call) => Promise<Outcome | Listing>;
}
