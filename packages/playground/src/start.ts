// `npm start`: the reference server and the mock, one screen, the tour, and then service until Ctrl-C.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer, storedCertificate } from '@lunarest/server';
import { pino } from 'pino';
import { startMockThread } from './mock-thread.ts';
import { screen } from './screen.ts';
import { readStartOptions, type StartOptions, UsageError, usage } from './start-options.ts';

const home = fileURLToPath(new URL('../../../.lunarest/', import.meta.url));
const logFile = join(home, 'server.log');

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readStartOptions(process.argv.slice(2));
    if (options === null) console.log(usage);
    else await serve(options);
    return 0;
  } catch (error) {
    console.error(explain(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

interface Closable {
  close(): Promise<void>;
}

async function serve(options: StartOptions): Promise<void> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const running: Closable[] = [];
  const { stop, stopped } = untilSignal();
  try {
    const server = await startReferenceServer(options);
    running.push(server);
    const mock =
      options.mockPort === null
        ? null
        : await startMockThread({ release: '17', host: options.host, port: options.mockPort });
    if (mock !== null) running.push(mock);
    console.log(screen(options, server, mock?.url ?? null, logFile));
    if (options.tour) await tour(stop);
    if (!stop.aborted) console.log('Serving until Ctrl-C.');
    await stopped;
    console.log('Closing.');
  } finally {
    for (const closable of running.toReversed()) await closable.close();
  }
}

async function startReferenceServer({
  host,
  port,
  scenario,
  profile,
  tls,
}: StartOptions): Promise<RunningServer> {
  const pair = tls ?? (await storedCertificate(join(home, 'tls'), host));
  const logger = pino(pino.destination({ dest: logFile, mkdir: true, sync: false }));
  return startServer({ host, port, scenario, profile, tls: pair, logger });
}

/** Plays the tour; a stop ends it early, which is no failure. */
async function tour(stop: AbortSignal): Promise<void> {
  const { playTour } = await import('./tour.ts');
  try {
    await playTour((line) => console.log(line), stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

/** `on`, not `once`: a terminal's Ctrl-C comes twice through `npm start`, and the second must not cut the closing short. */
function untilSignal(): { readonly stop: AbortSignal; readonly stopped: Promise<unknown> } {
  const controller = new AbortController();
  const stopped = once(controller.signal, 'abort');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return { stop: controller.signal, stopped };
}

/** What an error of listening tells besides its message. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError) return `${error.message} (npm start -- --help)`;
  const { code, address, hostname, port }: ListenError = error;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another with --port or --mock-port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address ?? hostname} is no address of this machine; choose another with --host.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; choose one above 1023 with --port or --mock-port.`;
  return error.message;
}
