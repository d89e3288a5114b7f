// The end of a verification: early, with a closed session.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listening } from '@lunarest/drifts';
import { type RunningServer, sessionsByKey, startServer } from '@lunarest/server';
import { askedVersions, lineOf, verifyServer } from '../testing/verify-server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

beforeEach(() => server.appliance.reset());

afterAll(() => server.close());

describe('a verification closes its session', () => {
  test('at the request limit', async () => {
    const { exchanges, verification } = await verifyServer(server.url, { maxRequests: 20 });
    expect([exchanges.length + askedVersions, verification]).toMatchObject([
      20,
      { requests: 20, ending: 'the request limit' },
    ]);
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test('when it is interrupted', async () => {
    const controller = new AbortController();
    let seen = 0;
    const { exchanges, verification } = await verifyServer(server.url, {
      interrupted: controller.signal,
      onExchange: () => {
        seen += 1;
        if (seen === 30) controller.abort();
      },
    });
    expect([exchanges.length, verification.ending]).toEqual([31, 'interrupted']);
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test.each([1, 10])('when the recording of answer %i fails', async (wrong) => {
    let seen = 0;
    const broken = verifyServer(server.url, {
      onExchange: () => {
        seen += 1;
        if (seen === wrong) throw new Error('the disk is full');
      },
    });
    await expect(broken).rejects.toThrow('the disk is full');
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test('at the time limit during a request without an answer', async () => {
    const time = new AbortController();
    const asked: string[] = [];
    const slow: RequestListener = (request, response) => {
      asked.push(lineOf({ method: request.method ?? '', url: request.url ?? '' }));
      if (request.method === 'GET') return time.abort();
      response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    };
    const { verification } = await listening(slow, (url) => verifyServer(url, { expired: time.signal }));
    expect(verification.ending).toBe('the time limit');
    expect(asked).toEqual(['POST /auth/session', 'GET /api/lunasa', 'DELETE /auth/session']);
  });

  test('at the time limit during an answer, which is not checked', async () => {
    const time = new AbortController();
    const halting: RequestListener = (request, response) => {
      if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
      else if (request.url === '/api/lunasa') response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Length': 100 }).write('a part');
    };
    /** Node publishes each answer whose head has arrived. */
    const arrived = (published: unknown) => {
      const { request, response } = Object(published);
      if (request.method === 'GET' && response.statusCode === 200) setImmediate(() => time.abort());
    };
    subscribe('http.client.response.finish', arrived);
    const { exchanges, observations, verification } = await listening(halting, (url) =>
      verifyServer(url, { expired: time.signal }),
    ).finally(() => unsubscribe('http.client.response.finish', arrived));
    expect(verification.ending).toBe('the time limit');
    expect(exchanges.map(({ question }) => question.method)).toEqual(['POST', 'DELETE']);
    expect(observations.map(({ kind }) => kind)).not.toContain('answer-is-not-whole');
  });
});

test('a verification ends after three missing answers', async () => {
  let asked = 0;
  const dying: RequestListener = (request, response) => {
    if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    else if (asked < 10) response.writeHead(404).end();
    else response.destroy();
    asked += 1;
  };
  const { observations, verification } = await listening(dying, (url) => verifyServer(url));
  const unanswered = observations.filter(({ kind }) => kind === 'operation-gave-no-answer');
  expect([unanswered.length, verification.ending]).toEqual([3, 'missing answers']);
});

test('a verification ends after three refusals for the lack of a session', async () => {
  const asked: string[] = [];
  const forgetting: RequestListener = (request, response) => {
    asked.push(`${request.method}`);
    if (request.method !== 'GET') response.writeHead(204, { 'Set-Cookie': 'session=1' }).end();
    else if (asked.length < 10) response.writeHead(404).end();
    else
      response
        .writeHead(401, { 'Content-Type': 'application/json' })
        .end('{"id":"FRAMEWORK_NO_SESSION_COOKIE"}');
  };
  const { verification } = await listening(forgetting, (url) => verifyServer(url));
  expect([asked.length, asked.at(-1), verification.ending]).toEqual([
    13,
    'DELETE',
    'the loss of the session',
  ]);
});
