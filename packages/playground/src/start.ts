// `npm start`: the reference server and the mock, one screen, the tour, and then service until Ctrl-C.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer, storedCertificate } from '@lunarest/server';
import { pino } from 'pino';
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
  const stopped = untilSignal();
  try {
    const server = await startReferenceServer(options);
    running.push(server);
    const mock = options.mockPort === null ? null : await startMockAt(options.host, options.mockPort);
    if (mock !== null) running.push(mock);
    console.log(screen(options, server, mock?.url ?? null, logFile));
    if (options.tour) await tour();
    console.log('Serving until Ctrl-C.');
    await stopped;
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

// Loaded late: Prism takes longer to load than the server takes to answer.
async function startMockAt(host: string, port: number) {
  const { startMock } = await import('@lunarest/mock');
  return startMock({ release: '17', host, port });
}

async function tour(): Promise<void> {
  const { playTour } = await import('./tour.ts');
  await playTour((line) => console.log(line));
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError) return `${error.message} (npm start -- --help)`;
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it, or choose another with --port or --mock-port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; choose one above 1023 with --port.`;
  return error.message;
}
