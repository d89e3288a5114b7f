import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, releases, vendorMediaType } from '@lunarest/contract';
import { type DriftingServer, type PlantedDrift, plantedDrifts, startDriftingServer } from '@lunarest/drifts';
import { userPasswords } from '@lunarest/server';
import { createAsker } from '../connection/ask.ts';
import { answerKinds } from '../drift/kind-of.ts';
import type { DriftKindId } from '../drift/kinds.ts';
import type { Observation } from '../drift/observation.ts';
import { createTrafficJudge } from '../proxy/judge-traffic.ts';
import { startProxy } from '../proxy/start-proxy.ts';
import { startVerifying } from '../testing/run.ts';

/**
 * Drifts that a client cannot detect or detects as another kind, with the reason. All others are found under the name of
 * their kind.
 */
const seenOtherwise: Readonly<
  Record<string, { readonly kinds: readonly DriftKindId[]; readonly why: string }>
> = {
  'a right answer, written to the connection itself': {
    kinds: [],
    why: 'its bytes are those of a right answer',
  },
  "a right answer, written by Node's own method past the response's": {
    kinds: [],
    why: 'its bytes are those of a right answer',
  },
  'a body on 204, by end': { kinds: [], why: 'Node does not send it' },
  'a body on 204, by a stream': { kinds: [], why: 'Node does not send it' },
  'a Content-Length that is too short': {
    kinds: ['body-is-not-json'],
    why: 'bytes beyond the declared length are not part of the answer',
  },
};

/** The kinds of an invalid body, which depend on the schema keyword. */
const bodyKinds: readonly DriftKindId[] = [
  ...([
    'property-is-missing',
    'property-is-not-documented',
    'type-differs',
    'value-is-not-documented',
  ] as const),
  ...(['format-differs', 'bound-differs', 'body-differs'] as const),
];

/** Reads that a verification does not send, with the reason. */
const neverMade: Readonly<Record<string, string>> = {
  '200 on a path that the contract lacks': 'a path that the contract lacks is not guessed',
  'another error on an unknown path': 'a path that the contract lacks is not guessed',
  '200 to a release that there is not': 'the list is read in the release that was asked for',
  'a right answer of release 17 to the same request in release 14': 'release 14 does not have the path',
  'a script, by jsonp': 'no parameter is sent that the contract lacks',
  'a body that never ends, by a stream': 'reading the response of a task deletes the task',
};

let server: DriftingServer;

beforeAll(async () => {
  server = await startDriftingServer();
});

afterAll(() => server.close());

test('every exception is one of the planted drifts', () => {
  const names = plantedDrifts.map(({ name }) => name);
  const excepted = [...Object.keys(seenOtherwise), ...Object.keys(neverMade)];
  expect(excepted.filter((name) => !names.includes(name))).toEqual([]);
});

describe('the proxy finds on live traffic', () => {
  test.each(plantedDrifts.map((drift) => [drift.name, drift] as const))('%s', async (_, drift) => {
    server.plant(drift);
    const judge = createTrafficJudge(() => undefined);
    const proxy = await startProxy({
      ...{
        target: new URL(server.url),
        trust: { kind: 'platform' },
        host: '127.0.0.1',
        port: 0,
        tls: undefined,
      },
      onExchange: judge.add,
      onFailure: judge.addUnanswered,
    });
    await send(proxy.url, drift);
    await proxy.close();
    await judge.settle();
    const found = judge.ledger.findings().map(({ id }) => id);
    expect(foundKinds(found.filter((id) => !id.startsWith('request-')))).toEqual(expectedKinds(drift));
  });
});

describe('a verification finds by reading', () => {
  const reads = plantedDrifts.filter(({ name, request }) => request.method === 'GET' && !(name in neverMade));

  test('most of the planted drifts', () => {
    expect(reads.length).toBeGreaterThan(40);
  });

  test.each(reads.map((drift) => [drift.name, drift] as const))('%s', async (_, drift) => {
    server.plant(drift);
    const found = await verifyTask(drift);
    expect(foundKinds(found.map(({ kind }) => kind))).toEqual(expectedKinds(drift));
  });
});

/** Verifies as a user with full access, with a visible task. */
async function verifyTask({ request }: PlantedDrift): Promise<readonly Observation[]> {
  const release =
    releases.find((known) => request.headers['Content-Type'] === vendorMediaType(known)) ?? newestRelease;
  await requestReboot();
  const asker = createAsker(new URL(server.url), { kind: 'platform' });
  const { observations } = await startVerifying(asker, {
    target: new URL(server.url),
    credentials: { user: 'admin', password: userPasswords.admin },
    release,
    // Sufficient to read every operation once.
    maxRequests: 120,
  });
  asker.close();
  return observations;
}

/** A reboot waits as task 0 until it is started. */
async function requestReboot(): Promise<void> {
  const authorization = `Basic ${Buffer.from(`admin:${userPasswords.admin}`).toString('base64')}`;
  const response = await fetch(`${server.url}/api/lunasa/actions/reboot`, {
    method: 'POST',
    headers: { authorization, 'content-type': vendorMediaType('17') },
    body: '{}',
  });
  if (response.headers.get('location') !== '/tasks/0')
    throw new Error(`no task was made: ${response.status}`);
}

/** Sends the planted request and accepts any answer. */
function send(url: string, { request }: PlantedDrift): Promise<void> {
  const { method, path, headers, body } = request;
  return new Promise((resolve) => {
    const sent = httpRequest(`${url}${path}`, { method, headers, agent: false });
    sent.on('error', () => resolve());
    sent.on('response', (response) => {
      response.resume();
      response.on('error', () => undefined);
      response.on('close', () => resolve());
    });
    sent.end(body);
  });
}

/** Combines the kinds by schema keyword, which the guard does not distinguish. */
function foundKinds(kinds: readonly string[]): readonly string[] {
  const known: readonly string[] = bodyKinds;
  return distinct(kinds.map((kind) => (known.includes(kind) ? 'body-differs' : kind))).toSorted();
}

function expectedKinds({ name, findings }: PlantedDrift): readonly string[] {
  return seenOtherwise[name]?.kinds ?? distinct(findings.map((what) => answerKinds[what])).toSorted();
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
