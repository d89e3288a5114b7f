// Plays the tour: both documented operations, called with the client on simulated appliances and on the mock.
import { createLunaClient, type LunaClient } from '@lunarest/client';
import type { Release } from '@lunarest/contract';
import { type RunningServer, type ScenarioName, startServer, userPasswords } from '@lunarest/server';
import { type MockThread, startMockThread } from './mock-thread.ts';
import type { Place } from './place.ts';
import { type PlayedStep, playStep } from './play-step.ts';
import { type TourStep, tourSteps } from './tour-steps.ts';

export type Report = (line: string) => void;

const account = { username: 'admin', password: userPasswords.admin };

/**
 * Plays every step on appliances and mocks that it starts on free ports. Resolves to whether each answer was the documented one.
 * After an abort of `stop` it closes them before the next step, and rejects with the reason.
 */
export async function playTour(
  report: Report,
  { mockFile }: Pick<Place, 'mockFile'>,
  stop: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  report('The reference server, through the client:');
  const served = await playOnServers(report, stop);
  report('The mock, asked for the same answers:');
  const mocked = await playOnMocks(report, mockFile, stop);
  const right = [...served, ...mocked].filter((played) => played.asDocumented).length;
  const total = served.length + mocked.length;
  report(`${right} of ${total} answers were the documented ones.`);
  return right === total;
}

async function playOnServers(report: Report, stop: AbortSignal): Promise<readonly PlayedStep[]> {
  const servers = new Map<ScenarioName, RunningServer>();
  const clients = new Map<string, LunaClient<Release>>();
  try {
    return await playAll({ report, stop }, tourSteps, async (step) => {
      const server = servers.get(step.scenario) ?? (await startServer({ scenario: step.scenario }));
      servers.set(step.scenario, server);
      const key = `${step.scenario}/${step.release}`;
      const client = clients.get(key) ?? clientOf(server, step.release);
      clients.set(key, client);
      return client;
    });
  } finally {
    for (const client of clients.values()) await client.close();
    for (const server of servers.values()) await server.close();
  }
}

function clientOf(server: RunningServer, release: TourStep['release']): LunaClient<Release> {
  const connection = { baseUrl: server.url, ...account, fingerprint: server.fingerprint ?? '' };
  return createLunaClient({ ...connection, release });
}

async function playOnMocks(report: Report, mockFile: URL, stop: AbortSignal): Promise<readonly PlayedStep[]> {
  const mocks = new Map<TourStep['release'], MockThread>();
  try {
    return await playAll({ report, stop }, tourSteps, async (step) => {
      const mock = mocks.get(step.release) ?? startMockThread({ release: step.release, port: 0 }, mockFile);
      mocks.set(step.release, mock);
      const connection = { baseUrl: await mock.ready, ...account, fetch: preferring(step) };
      return createLunaClient({ ...connection, release: step.release });
    });
  } finally {
    for (const mock of mocks.values()) await mock.close();
  }
}

/** A `fetch` that requests the step's expected answer from the mock, except when it opens a session. */
function preferring({ expected }: TourStep): typeof fetch {
  const example = expected.error === undefined ? '' : `, example=${expected.error}`;
  return (input, init) => {
    const request = new Request(input, init);
    if (!request.url.endsWith('/auth/session'))
      request.headers.set('Prefer', `code=${expected.status}${example}`);
    return fetch(request);
  };
}

async function playAll(
  { report, stop }: { readonly report: Report; readonly stop: AbortSignal },
  steps: readonly TourStep[],
  clientFor: (step: TourStep) => Promise<LunaClient<Release>>,
): Promise<readonly PlayedStep[]> {
  const played: PlayedStep[] = [];
  for (const step of steps) {
    stop.throwIfAborted();
    const result = await playStep(step, await clientFor(step));
    report(lineOf(step, result));
    played.push(result);
  }
  return played;
}

/** Upper bound on the characters of a displayed answer, so that a step fits on one line of a wide terminal. */
const longestAnswer = 72;

function lineOf(step: TourStep, { requestLine, answer, asDocumented }: PlayedStep): string {
  const shown = answer.length > longestAnswer ? `${answer.slice(0, longestAnswer - 1)}…` : answer;
  return `  ${asDocumented ? '✓' : '✗'} ${requestLine}  →  ${shown}  (${step.title})`;
}
