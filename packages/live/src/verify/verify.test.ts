import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { listening } from '@lunarest/drifts';
import { UsageError } from '@lunarest/findings';
import {
  type ApplianceControl,
  type RunningServer,
  scenarioNames,
  sessionsByKey,
  startServer,
  userPasswords,
} from '@lunarest/server';
import { createAsker } from '../connection/ask.ts';
import { run, startVerifying, type Verified, withPassword } from '../testing/run.ts';
import type { VerifyOptions } from './verify.ts';

/** Number of requests for the versions 14 to 18, which are counted and not recorded. */
const askedVersions = 5;

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

beforeEach(() => server.appliance.reset());

afterAll(() => server.close());

describe.each(releases)('the reference server in release %s', (release) => {
  test('has no drift and an unchanged state', async () => {
    const before = stateOf(server.appliance);
    const { exchanges, observations, verification } = await verifyServer({ release });
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
    const { exchanges } = await verifyServer({ release });
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
      found.push(...(await verifyServer({ release, credentials }, other.url)).observations);
    }
  await other.close();
  expect(found).toEqual([]);
});

test('a verification sends no GET with side effects', async () => {
  const { exchanges } = await verifyServer({});
  const urls = exchanges.map(({ question }) => question.url);
  expect(urls.filter((url) => /\/response$|\/sff$/.test(url))).toEqual([]);
});

describe('a verification closes its session', () => {
  test('at the request limit', async () => {
    const { exchanges, verification } = await verifyServer({ maxRequests: 20 });
    expect([exchanges.length + askedVersions, verification]).toMatchObject([
      20,
      { requests: 20, ending: 'the request limit' },
    ]);
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test('when it is interrupted', async () => {
    const controller = new AbortController();
    let seen = 0;
    const { exchanges, verification } = await verifyServer({
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
    const broken = verifyServer({
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
    const { verification } = await listening(slow, (url) => verifyServer({ expired: time.signal }, url));
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
      verifyServer({ expired: time.signal }, url),
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
  const { observations, verification } = await listening(dying, (url) => verifyServer({}, url));
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
  const { verification } = await listening(forgetting, (url) => verifyServer({}, url));
  expect([asked.length, asked.at(-1), verification.ending]).toEqual([
    13,
    'DELETE',
    'the loss of the session',
  ]);
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
  const { observations } = await listening(zipping, (url) => verifyServer({}, url));
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
  const { observations } = await listening(odd, (url) => verifyServer({}, url));
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
    const { observations } = await listening(appliance(taken), (url) => verifyServer({}, url));
    const kinds = observations.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('release-'))).toEqual(expected);
  });
});

describe('a refused password', () => {
  test('is sent once and ends the command with 2', async () => {
    const before = server.appliance.snapshot();
    const { code, stdout, stderr } = await withPassword('wrong-Passw0rd', () =>
      run('verify', '--url', server.url, '--user', 'monitor', '--insecure'),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('refuses the user or the password');
    expect(stderr).not.toContain('wrong-Passw0rd');
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual(sessionsByKey(before.sessions));
  });

  test('causes a single request', async () => {
    const asked: string[] = [];
    const refusing = listening(
      (request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.writeHead(401).end();
      },
      (url) => verifyServer({}, url),
    );
    await expect(refusing).rejects.toThrow(UsageError);
    expect(asked).toEqual(['POST /auth/session']);
  });
});

describe('the command', () => {
  const asMonitor = (...args: readonly string[]) =>
    withPassword(userPasswords.monitor, () =>
      run('verify', '--url', server.url, '--user', 'monitor', ...args),
    );

  test('reports its requests without drifts', async () => {
    const { code, stdout, stderr } = await asMonitor('--fingerprint', server.fingerprint ?? '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^https:\S+ agrees with release 17\.\n\d+ requests in [\d.]+ s, one session, \d+ of \d+ read operations\.\nThe appliance states version [\w.-]+; it supports the media type in version 14, 15, 16, 17\./,
    );
  });

  test('reports findings and facts in JSON, including unread operations', async () => {
    const { stdout } = await asMonitor('--insecure', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'verify',
      findings: [],
      facts: { unseen: expect.arrayContaining(['GET /tasks/{taskid}']) },
    });
  });

  test.each(['junit', 'sarif', 'github', 'markdown'])(
    'has an empty report in the format %s',
    async (format) => {
      expect(await asMonitor('--insecure', '--format', format)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  test.each([
    ['an untrusted certificate', []],
    ['another fingerprint', ['--fingerprint', 'ab'.repeat(32)]],
    ['an invalid fingerprint', ['--fingerprint', 'ab']],
    ['two ways to trust', ['--insecure', '--fingerprint', 'ab'.repeat(32)]],
    ['http to another machine', ['--url', 'http://luna.example']],
    ['a file without a certificate', ['--ca', fileURLToPath(import.meta.url)]],
    ['a missing file', ['--ca', '/nowhere/ca.pem']],
    ['no password in the environment', ['--insecure', '--password-env', 'LUNAREST_NOT_SET']],
    ['an unknown release', ['--insecure', '--release', '9']],
    ['a bound that is not a number', ['--insecure', '--max-requests', 'many']],
  ])('ends with 2 for %s, before any password is sent', async (_, args) => {
    const { code, stdout, stderr } = await asMonitor(...args);
    expect({ code, stdout, explained: stderr.length > 0 }).toEqual({ code: 2, stdout: '', explained: true });
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test('refuses an address with a password and does not repeat it', async () => {
    const { code, stderr } = await withPassword('a', () =>
      run('verify', '--url', 'https://monitor:very-secret@127.0.0.1:1', '--user', 'monitor'),
    );
    expect(code).toBe(2);
    expect(stderr).not.toContain('very-secret');
  });
});

function verifyServer(options: Partial<VerifyOptions>, url = server.url): Promise<Verified> {
  const asker = createAsker(new URL(url), { kind: 'any' });
  return startVerifying(asker, {
    target: new URL(url),
    credentials: { user: 'monitor', password: userPasswords.monitor },
    release: '17',
    ...options,
  }).finally(() => asker.close());
}

function lineOf({ method, url }: { readonly method: string; readonly url: string }): string {
  return `${method} ${url}`;
}

/** The parts of the state that a login, a task or a change would affect. */
function stateOf(appliance: ApplianceControl) {
  const { sessions, tasks, hsm, users } = appliance.snapshot();
  return { sessions: sessionsByKey(sessions), tasks, hsm, users };
}
