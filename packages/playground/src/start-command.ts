// Starts the reference server and the mock, prints one screen, plays the tour, and serves until Ctrl-C.

import { type Place, usageOf } from './place.ts';
import { serve } from './serve.ts';
import { readStartOptions } from './start-options.ts';
import { explainError, ownTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Resolves to the exit code: 0 after a signal to end, 1 when the servers cannot be started, 2 for wrong use. */
export async function startCommand(
  args: readonly string[],
  place: Place,
  terminal: Terminal = ownTerminal,
): Promise<number> {
  try {
    const options = await readStartOptions(args);
    // A list of processes must not show a password from the arguments.
    if (options?.shared !== undefined) process.title = 'lunarest';
    if (options === null) terminal.print(usageOf(place, 'start'));
    else await serve(options, place, terminal);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    terminal.report(isUsage ? `${error.message} (${place.start} --help)` : explainError(error));
    return isUsage ? 2 : 1;
  }
}
