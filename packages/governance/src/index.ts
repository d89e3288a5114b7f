// The review tools as commands of a process.
import { isMainThread } from 'node:worker_threads';
import {
  isStackOverflow,
  type ReviewCommand,
  runCommandLine,
  runDeep,
  terminalHere,
} from '@lunarest/findings/command';
import { Command } from 'commander';
import { tools } from './tools.ts';

/**
 * Runs a review tool and resolves to its exit code: 0 clean, 1 findings, 2 wrong use.
 * @param args the name of the command and its arguments
 * @throws unexpected errors. If documents are too deeply nested for the stack, a thread with a larger stack runs the program of
 * this process again with the same arguments.
 */
export async function runReview(args: readonly string[]): Promise<number> {
  // A reader such as `head` may close the pipe early, which is not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    return await runCommandLine(tools, args, terminalHere());
  } catch (error) {
    if (!isMainThread || !isStackOverflow(error)) throw error;
    return runDeep(args);
  }
}

/** A review tool, for a list of commands and for shells that complete them. */
export interface ReviewTool {
  readonly name: string;
  readonly summary: string;
  /** Resolves to the options with their dashes, for example `--format`. */
  readonly options: () => Promise<readonly string[]>;
}

export const reviewTools: readonly ReviewTool[] = Object.entries(tools.commands).map(
  ([name, { summary, load }]) => ({ name, summary, options: async () => optionsOf(await load()) }),
);

function optionsOf({ declare }: ReviewCommand): readonly string[] {
  const { options } = declare(new Command());
  return [...options.flatMap(({ long }) => long ?? []), '--format'];
}
