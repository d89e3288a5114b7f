// Runs the servers of `npm start`: starts server, mock, control API and site, prints the output, plays the tour, and closes all.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newestRelease } from '@lunarest/contract';
import type { MockOptions } from '@lunarest/mock';
import {
  type Log,
  makeFolder,
  type RunningControl,
  type RunningServer,
  type SharedControl,
  serveControl,
  startServer,
  storedCertificate,
} from '@lunarest/server';
import { demandFolder } from './demand-folder.ts';
import { type KeptMock, keepMock } from './kept-mock.ts';
import { lateLog } from './late-log.ts';
import { type MockThread, startMockThread } from './mock-thread.ts';
import type { Place } from './place.ts';
import { readyLine } from './ready-line.ts';
import { mockLine, screen } from './screen.ts';
import { isBuilt, type RunningSite, serveSite } from './site/serve-site.ts';
import { createSiteBuild, type SiteBuild } from './site/site-build.ts';
import type { StartOptions } from './start-options.ts';
import type { Stop, Terminal } from './terminal.ts';

/** The delay of the mock's start. Loading Prism at once would delay the first answer of the server on a busy machine. */
const headStartMilliseconds = 300;

/** Serves until the terminal's signal to end. Rejects with the system's error when a server cannot listen. */
export async function serve(
  options: StartOptions,
  place: Place,
  terminal: Terminal,
  startMock: StartMock = (mock) => startMockThread(mock, place.mockFile),
): Promise<void> {
  const { home } = place;
  const logFile = join(home, 'server.log');

  const say = options.json ? terminal.report : terminal.print;
  makeFolder(demandFolder(home));
  const ending = terminal.listen();
  const { stop, stopped } = ending;
  const logger = lateLog(logFile, terminal.report);
  const server = await startReferenceServer(options, logger, tlsFolderOf(place));
  let mock: KeptMock | null = null;
  let control: RunningControl | null = null;
  let site: RunningSite | null = null;
  const folder = fileURLToPath(place.site);
  const build: SiteBuild | null = place.siteBuild && createSiteBuild(place.siteBuild);
  try {
    if (options.controlPort !== null)
      control = await serveControl(server.appliance, options.controlPort, logger);
    if (options.sitePort !== null)
      site = await serveSite(options.sitePort, { folder, build, server, control });
    if (!options.json) {
      const shown = site && { url: site.url, isBuilt: isBuilt(folder) };
      say(await screen(options, { server, control, site: shown, logFile, lunarest: place.lunarest }));
    }
    if (options.mockPort !== null) await Promise.race([setTimeout(headStartMilliseconds), stopped]);
    if (!stop.aborted) mock = keptMock(options, startMock, terminal);
    const mockUrl = await Promise.race([mock?.ready ?? null, stopped]);
    if (!stop.aborted)
      await present(
        options,
        { server, control, site, mock: mockUrl ?? null, logFile, place },
        terminal,
        ending,
      );
    if (!stop.aborted) say('Serving until Ctrl-C.');
    await stopped;
    say('Closing.');
  } finally {
    await mock?.close();
    await site?.close();
    await build?.close();
    await control?.close();
    await server.close();
  }
}

type StartMock = (options: MockOptions) => MockThread;

function tlsFolderOf({ home }: Place): string {
  return join(home, 'tls');
}

function keptMock(
  { host, mockPort, cors }: StartOptions,
  start: StartMock,
  { report }: Terminal,
): KeptMock | null {
  if (mockPort === null) return null;
  const mock: MockOptions = { release: newestRelease, host, port: mockPort, ...(cors && { cors }) };
  return keepMock(() => start(mock), report);
}

interface Running {
  readonly server: RunningServer<SharedControl>;
  readonly control: RunningControl | null;
  readonly site: RunningSite | null;
  /** Base URL. */
  readonly mock: string | null;
  readonly logFile: string;
  readonly place: Place;
}

/** Prints the output that follows when all servers answer. */
async function present(
  options: StartOptions,
  { server, control, site, mock, logFile, place }: Running,
  { print }: Terminal,
  { stop }: Stop,
): Promise<void> {
  if (options.json) {
    const certificate =
      options.tls === false ? null : (options.certificateFile ?? join(tlsFolderOf(place), 'cert.pem'));
    print(
      await readyLine(options, server, { site: site?.url ?? null, mock, control, certificate, log: logFile }),
    );
    return;
  }
  if (mock !== null) print(mockLine(mock));
  if (options.tour) await tour(place, print, stop);
}

async function startReferenceServer(
  { host, port, scenario, profile, data, shared, validator, cors, tls }: StartOptions,
  logger: Log,
  tlsFolder: string,
): Promise<RunningServer<SharedControl>> {
  const pair = tls ?? (await storedCertificate(tlsFolder, host));
  const serving = { host, port, scenario, profile, validator, tls: pair, logger, ...(cors && { cors }) };
  return shared === undefined ? startServer({ ...serving, data }) : startServer({ ...serving, ...shared });
}

/** Plays the tour; a stop ends it early, which is not a failure. */
async function tour(place: Place, print: Terminal['print'], stop: AbortSignal): Promise<void> {
  const { playTour } = await import('./tour.ts');
  try {
    await playTour(print, place, stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}
