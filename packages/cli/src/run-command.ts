// Finds the command of the arguments and runs it.
import type { Place } from '@lunarest/playground/place';
import { Command, CommanderError } from 'commander';
import { type CommandLine, reviewLines, servingLines } from './command-lines.ts';
import { type CompletedLine, completionOf, shells } from './completion.ts';

interface Installed extends Place {
  /** Version of the package. */
  readonly version: string;
}

/** Resolves to the exit code of the command; 2 for wrong use. */
export async function runCommand(args: readonly string[], installed: Installed): Promise<number> {
  const [name = '', ...rest] = args;
  const serving = servingLines(installed);
  const served = serving.find((line) => line.name === name);
  // Each command parses its own arguments, including `--help`.
  if (served !== undefined) return served.run(rest);
  const reviewing = await reviewLines();
  const review = reviewing.find((line) => line.name === name);
  if (review !== undefined) return review.run(rest);
  return runProgram(args, [...serving, ...reviewing], installed.version);
}

/** Handles the options of `lunarest` itself, and reports an unknown command. */
async function runProgram(
  args: readonly string[],
  lines: readonly CommandLine[],
  version: string,
): Promise<number> {
  const program = new Command('lunarest')
    .description(
      'A simulated Luna Network HSM appliance, its mock, and review tools for contracts. Unofficial.',
    )
    .version(version)
    .helpCommand(false)
    .addHelpText('after', '\nOptions of a command: lunarest <command> --help')
    .exitOverride();
  for (const { name, summary } of lines) program.command(name).description(summary);
  program
    .command('completion <shell>')
    .description(`print the completion of a shell: ${shells.join(', ')}`)
    .action(async (shell: string) => {
      const completion = completionOf(shell, await Promise.all(lines.map(withOptions)));
      if (completion === null)
        program.error(`there is no completion for ${shell}. Known: ${shells.join(', ')}.`);
      else console.log(completion);
    });
  const [name = '--help', ...rest] = args;
  const isKnown = name.startsWith('-') || program.commands.some((command) => command.name() === name);
  try {
    // After an unknown command, Commander would answer `--help` with the general help.
    await program.parseAsync(isKnown ? [name, ...rest] : [name], { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has already printed the error, the help or the version.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

async function withOptions({ name, summary, options }: CommandLine): Promise<CompletedLine> {
  return { name, summary, options: await options() };
}
