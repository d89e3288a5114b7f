// The terminal of a playground command: its output, and its signals to end.
import { once } from 'node:events';

export interface Terminal {
  /** Prints a line on standard output. */
  print(line: string): void;
  /** Prints a line on standard error. */
  report(line: string): void;
  /** Listens for signals to end from now on. */
  listen(): Stop;
}

export interface Stop {
  /** Aborted by the first signal to end. */
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
    // `on`, not `once`: a terminal's Ctrl-C arrives twice through npm, and the second must not interrupt the closing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => controller.abort());
    return stopOf(controller.signal);
  },
};

/** The signal of the platform behind an abort. */
export function stopOf(stop: AbortSignal): Stop {
  const aborted = stop.aborted ? Promise.resolve() : once(stop, 'abort');
  return { stop, stopped: aborted.then(() => undefined) };
}
