// Where a command of the playground prints, and what ends it.
import { once } from 'node:events';

export interface Terminal {
  /** Prints a line on standard output. */
  print(line: string): void;
  /** Prints a line on standard error. */
  report(line: string): void;
  /** Listens for what ends the command from now on. */
  listen(): Stop;
}

export interface Stop {
  /** Aborted by the first demand to end. */
  readonly stop: AbortSignal;
  /** Resolves when `stop` is aborted. */
  readonly stopped: Promise<void>;
}

/** The terminal of this process: its streams and its signals. */
export const ownTerminal: Terminal = {
  print: (line) => console.log(line),
  report: (line) => console.error(line),
  listen() {
    const controller = new AbortController();
    // `on`, not `once`: a terminal's Ctrl-C comes twice through npm, and the second must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => controller.abort());
    return stopOf(controller.signal);
  },
};

/** The demand to end that a signal of the platform carries. */
export function stopOf(stop: AbortSignal): Stop {
  const aborted = stop.aborted ? Promise.resolve() : once(stop, 'abort');
  return { stop, stopped: aborted.then(() => undefined) };
}
