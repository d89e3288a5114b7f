// Starts the reference server and the mock, one screen, the tour, and then service until Ctrl-C.
import { explainError } from './explain-error.ts';
import { type Place, usageOf } from './place.ts';
import { serve } from './serve.ts';
import { readStartOptions, UsageError } from './start-options.ts';

/** Resolves to the exit code: 0 after a signal, 1 when nothing can be served, 2 for wrong use. */
export async function startCommand(args: readonly string[], place: Place): Promise<number> {
  try {
    const options = await readStartOptions(args);
    // A list of processes is not to show a password that stands in the arguments.
    if (options?.shared !== undefined) process.title = 'lunarest';
    if (options === null) console.log(usageOf(place, 'start'));
    else await serve(options, place);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message} (${place.start} --help)` : explainError(error));
    return isUsage ? 2 : 1;
  }
}
