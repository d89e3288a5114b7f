import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { listening } from '@lunarest/drifts';
import {
  type ApplianceControl,
  type RunningServer,
  scenarioNames,
  sessionsByKey,
  startServer,
  userPasswords,
} from '@lunarest/server';
import { askedVersions, lineOf, verifyServer } from '../testing/verify-server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

beforeEach(() => server.appliance.reset());

afterAll(() => server.close());

describe.each(releases)('the reference server in release %s', (release) => {
  test('has no drift and an unchanged state', async () => {
    const before = stateOf(server.appliance);
    const { exchanges, observations, verification } = await verifyServer(server.url, { release });
    expect(observations).toEqual([]);
    expect(stateOf(server.appliance)).toEqual(before);
    expect(exchanges.slice(1, -1).filter(({ question }) => question.method !== 'GET')).toEqual([]);
    expect([exchanges[0], exchanges.at(-1)].map((exchange) => exchange && lineOf(exchange.question))).toEqual(
      ['POST /auth/session', 'DELETE /auth/session'],
    );
    expect(verification).toMatchObject({
      ending: 'complete',
      requests: exchanges.length + askedVersions,
      versions: ['14', '15', '16', '17'],
    });
    expect(verification.asked + verification.unseen.length).toBe(verification.readable);
    expect(verification.asked / verification.readable).toBeGreaterThan(0.8);
  });

  test('receives the credentials once, and each path once in that release', async () => {
    const { exchanges } = await verifyServer(server.url, { release });
    const withCredentials = exchanges.filter(({ question }) =>
      question.headers.some(([name]) => name === 'Authorization'),
    );
    expect(withCredentials.map(({ question }) => lineOf(question))).toEqual(['POST /auth/session']);
    const read = exchanges.slice(1).map(({ question }) => lineOf(question));
    expect(read.filter((line, index) => read.indexOf(line) !== index)).toEqual([]);
  });
});

test.each(scenarioNames)('an appliance in scenario %s has no drift in either release', async (scenario) => {
  const other = await startServer({ scenario, tls: false });
  const found = [];
  for (const release of releases)
    for (const user of ['admin', 'audit'] as const) {
      const credentials = { user, password: userPasswords[user] };
      found.push(...(await verifyServer(other.url, { release, credentials })).observations);
    }
  await other.close();
  expect(found).toEqual([]);
});

test('a verification sends no GET with side effects', async () => {
  const { exchanges } = await verifyServer(server.url);
  const urls = exchanges.map(({ question }) => question.url);
  expect(urls.filter((url) => /\/response$|\/sff$/.test(url))).toEqual([]);
});

test('a compressed answer is checked after decompression', async () => {
  const zipping: RequestListener = (request, response) => {
    if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    else if (request.url !== '/tasks') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
        .end(gzipSync('{"tasks":[]}'));
  };
  const { observations } = await listening(zipping, (url) => verifyServer(url));
  const ofTasks = observations.filter(({ about }) => about.startsWith('GET /tasks 200'));
  expect(ofTasks.map(({ kind }) => kind)).toEqual(['header-is-missing', 'header-is-missing']);
});

test('identifiers that a path cannot contain are reported and not followed', async () => {
  const asked: string[] = [];
  const odd: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    else if (request.url !== '/api/lunasa/hsms') response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end('{"hsms":[{"id":"\\ud800"},{"id":".."},{"id":"."},{"id":"7"}]}');
  };
  const { observations } = await listening(odd, (url) => verifyServer(url));
  const links = observations.filter(({ kind }) => kind === 'link-is-not-in-the-contract');
  expect(links.map(({ about, where }) => `${about} ${where}`)).toEqual(
    Array(3).fill('GET /api/lunasa/hsms 200 body/hsms/*/id'),
  );
  expect(asked.filter((url) => /^\/api\/lunasa\/hsms\/[^/]*$/.test(url))).toEqual(['/api/lunasa/hsms/7']);
});

describe('the release of an appliance', () => {
  const appliance = (taken: readonly string[]) => (request: IncomingMessage, response: ServerResponse) => {
    const [, version = ''] = /version=(\d+)/.exec(request.headers['content-type'] ?? '') ?? [];
    if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    else response.writeHead(taken.includes(version) ? 200 : 400).end();
  };

  test.each([
    ['the requested one', ['14', '17'], []],
    ['only an older one', ['14'], ['release-is-not-taken']],
    ['also a newer one', ['17', '18'], ['release-is-newer']],
  ])('can be %s', async (_, taken, expected) => {
    const { observations } = await listening(appliance(taken), (url) => verifyServer(url));
    const kinds = observations.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('release-'))).toEqual(expected);
  });
});

/** The parts of the state that a login, a task or a change would affect. */
function stateOf(appliance: ApplianceControl) {
  const { sessions, tasks, hsm, users } = appliance.snapshot();
  return { sessions: sessionsByKey(sessions), tasks, hsm, users };
}
