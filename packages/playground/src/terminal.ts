// The terminal of a playground command: its output, its signals to end, and descriptions of errors in one line.
import { once } from 'node:events';

export interface Terminal {
  /** Prints a line on standard output. */
  print(line: string): void;
  /** Prints a line on standard error. */
  report(line: string): void;
  /** Begins to listen for signals to end. */
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
    outliveReaders();
    const controller = new AbortController();
    // `on`, not `once`: a terminal's Ctrl-C arrives twice through npm, and the second must not interrupt the closing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => controller.abort());
    return stopOf(controller.signal);
  },
};

/** Continues without output when its reader, such as `head`, has closed the pipe. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** The signal of the platform behind an abort. */
export function stopOf(stop: AbortSignal): Stop {
  const aborted = stop.aborted ? Promise.resolve() : once(stop, 'abort');
  return { stop, stopped: aborted.then(() => undefined) };
}

/** The properties of the error when a server cannot listen. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

const portOptions = '--port, --mock-port, --control-port or --site-port';

/** Describes an error in one line for the user of the command. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, hostname, port }: ListenError = error;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the program that uses it, or choose another port with ${portOptions}.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address ?? hostname} is not an address of this machine; choose another with --host.`;
  // Files and folders have the code too.
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} is not allowed for this user; choose one above 1023 with ${portOptions}.`;
  return error.message;
}
