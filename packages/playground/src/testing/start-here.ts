// `npm start` in the process of the test, for tests that do not need a separate process, in which loading the program would take
// longer than its work.
import { type Place, repository } from '../place.ts';
import { startCommand } from '../start-command.ts';
import { stopOf } from '../terminal.ts';
import type { EndedProgram } from './running-program.ts';

interface StartedHere {
  readonly ended: Promise<EndedProgram>;
  /** The text on standard output so far. */
  printed(): string;
  /** Resolves when the line has been printed; rejects when the command ends before. */
  untilPrinted(line: string): Promise<void>;
  /** Acts like Ctrl-C. */
  stop(): void;
}

/** Starts the command with these arguments. Its site is on a free port by default. */
export function startHere(...args: readonly string[]): StartedHere {
  return startIn(repository, ...args);
}

export function startIn(place: Place, ...args: readonly string[]): StartedHere {
  const streams = { out: '', err: '' };
  const controller = new AbortController();
  const lines = new EventTarget();
  const into = (name: keyof typeof streams) => (line: string) => {
    streams[name] += `${line}\n`;
    lines.dispatchEvent(new Event(line));
  };
  const ended = startCommand(['--site-port', '0', ...args], place, {
    print: into('out'),
    report: into('err'),
    listen: () => stopOf(controller.signal),
  }).then((code): EndedProgram => ({ code, ...streams }));
  return {
    ended,
    printed: () => streams.out,
    stop: () => controller.abort(),
    untilPrinted: (line) =>
      new Promise((resolve, reject) => {
        lines.addEventListener(line, () => resolve());
        void ended.then(({ out, err }) =>
          reject(new Error(`It ended before it printed "${line}":\n${out}${err}`)),
        );
      }),
  };
}

/** Starts the command, and stops it as soon as it serves. */
export async function startAndStop(...args: readonly string[]): Promise<EndedProgram> {
  const { ended, stop, untilPrinted } = startHere(...args);
  await untilPrinted('Serving until Ctrl-C.');
  stop();
  return ended;
}
