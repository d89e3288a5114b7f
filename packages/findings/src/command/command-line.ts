// Runs a command line. Exit codes: 0 clean, 1 findings, 2 wrong use. Standard output has only the requested output.
import { DocumentError, reasonOf } from '@lunarest/openapi';
import { Command, CommanderError, Option } from 'commander';
import picocolors from 'picocolors';
import { createProgress } from '../progress.ts';
import { type Format, formats, renderers } from '../render/renderers.ts';
import { UsageError } from '../usage-error.ts';
import type {
  DemandKnownFindings,
  Listing,
  Outcome,
  ReviewCommand,
  ReviewTool,
  Terminal,
} from './command.ts';
import { isStackOverflow } from './deep-thread.ts';
import { writeFiles } from './write-files.ts';

/** The commands of a program, and a function that knows the ids of all their findings. */
export interface ReviewTools {
  readonly commands: Readonly<Record<string, ReviewTool>>;
  readonly demandKnownFindings: DemandKnownFindings;
}

/** Resolves to the exit code. Throws only on a stack overflow; the same call may succeed in a thread with a larger stack. */
export async function runCommandLine(
  tools: ReviewTools,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let code = 0;
  const end = (ended: number) => {
    code = ended;
  };
  try {
    const program = await programFor(tools, args, { terminal, end });
    const [name] = program.parseOptions([...args]).operands;
    const isKnown = name === undefined || Object.hasOwn(tools.commands, name);
    // After an unknown command, Commander would answer `--help` with the general help.
    await program.parseAsync(isKnown ? args : [name], { from: 'user' });
    return code;
  } catch (error) {
    if (isStackOverflow(error)) throw error;
    return codeFor(error, terminal);
  }
}

async function programFor(
  { commands, demandKnownFindings }: ReviewTools,
  args: readonly string[],
  { terminal, end }: Pick<Frame, 'terminal' | 'end'>,
): Promise<Command> {
  const program = new Command('lunarest')
    .description('Review tools for the contract of the Luna Network HSM REST API.')
    .addOption(
      new Option('--format <format>', 'output format of the findings').choices(formats).default('text'),
    )
    .addOption(docsOption())
    .helpCommand(false)
    .showHelpAfterError('(--help shows the usage)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  // No option before the command has the name of a command as its value.
  const called = args.find((arg) => Object.hasOwn(commands, arg));
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = program.command(name).description(summary);
    if (name === called) complete(command, await load(), { program, demandKnownFindings, terminal, end });
  }
  return program;
}

function docsOption(): Option {
  return new Option('--docs <url>', 'URL of the published documentation, to which findings link').argParser(
    readAddress,
  );
}

function readAddress(written: string): string {
  if (!URL.canParse(written)) throw new UsageError(`--docs ${written} is not a URL`);
  return written;
}

/** The environment of every command of a program. */
interface Frame extends Pick<ReviewTools, 'demandKnownFindings'> {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Receives the exit code. */
  readonly end: (code: number) => void;
}

/** Adds the arguments, options and action of a command. */
function complete(
  command: Command,
  { declare, run }: ReviewCommand,
  { program, demandKnownFindings, terminal, end }: Frame,
): void {
  declare(command);
  // Global options may precede or follow the command's name.
  command.addOption(new Option('--format <format>', 'output format of the findings').choices(formats));
  // Hidden, because the help of the program shows it.
  command.addOption(docsOption().hideHelp());
  command.action(async () => {
    const options = command.opts();
    const wanted = options.format ?? program.opts().format;
    const format = formats.find((known) => known === wanted) ?? 'text';
    const { stderr } = terminal;
    const outcome = await run({
      args: command.args,
      options,
      progress: createProgress(stderr),
      demandKnownFindings,
      tell: (line) => void (stderr.isTTY === true && stderr.write(`${line}\n`)),
      announce: (line) => void stderr.write(`${line}\n`),
    });
    if ('listing' in outcome) return print(outcome, format, terminal);
    await writeFiles(outcome.files ?? []);
    show(outcome, format, options.docs ?? program.opts().docs, terminal);
    end(outcome.failed ? 1 : 0);
  });
}

function print({ listing }: Listing, format: Format, { stdout }: Terminal): void {
  const render = listing[format];
  const known = formats.filter((name) => listing[name] !== undefined).join(', ');
  if (render === undefined) throw new UsageError(`a list has no format ${format}; use ${known}`);
  stdout.write(render());
}

/**
 * Prints the findings to standard output. If the command has written files and the format is text, prints a summary and the names
 * of the files instead.
 */
function show(
  { report, inShort, files = [] }: Outcome,
  format: Format,
  docs: string | undefined,
  { stdout, stderr }: Terminal,
): void {
  const written = files.map(({ path }) => `Written: ${path}\n`).join('');
  if (inShort !== undefined && format === 'text') {
    stdout.write(`${inShort}\n${written}`);
    return;
  }
  // Otherwise the library prints colors to files too, on Windows and in CI.
  const mayPaint = stdout.isTTY === true || process.env.FORCE_COLOR !== undefined;
  const color = mayPaint && picocolors.isColorSupported;
  stdout.write(renderers[format](report, docs === undefined ? { color } : { color, docs }));
  if (written !== '') stderr.write(written);
}

function codeFor(error: unknown, { stderr }: Terminal): number {
  // Commander has printed the error, or the requested help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const told =
    error instanceof DocumentError || !(error instanceof Error)
      ? `lunarest: ${reasonOf(error)}`
      : error.stack;
  stderr.write(`${told}\n`);
  return 2;
}
