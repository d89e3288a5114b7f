import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { type RunningServer, startServer, userPasswords } from '@lunarest/server';
import { honestAnswers, listening, tinyApp } from '@lunarest/server/testing';
import type { Exchange } from '../live/exchange.ts';
import { openRecording } from '../recording/har-writer.ts';
import { type Ran, run, runOnTerminal } from '../testing/run.ts';
import { createTrafficJudge } from './judge-traffic.ts';
import { startProxy } from './start-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-proxy-'));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ tls: false });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | readonly string[];
}

interface Received {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly string[];
  readonly body: string;
  readonly trailers: readonly string[];
  readonly interim: readonly number[];
  readonly complete: boolean;
}

const authorization = `Basic ${Buffer.from(`admin:${userPasswords.admin}`).toString('base64')}`;
const vendor = { authorization, 'content-type': vendorMediaType('17') };

describe('what passes is the same with the proxy and without it:', () => {
  const answers: readonly (readonly [string, RequestListener])[] = [
    [
      'chunks',
      (_request, response) => {
        response.write('one');
        response.end('two');
      },
    ],
    [
      'octets',
      (_request, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/octet-stream' })
          .end(Buffer.from([0, 255, 128, 10])),
    ],
    [
      'a compressed body',
      (_request, response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{"a":1}')),
    ],
    [
      'headers in their own spelling and order, several times',
      (_request, response) =>
        response
          .writeHead(200, 'Very Fine', [
            'x-B',
            '2',
            'X-a',
            '1',
            'Set-Cookie',
            'a=1',
            'set-cookie',
            'b=2',
            'X-a',
            '3',
          ])
          .end(),
    ],
    [
      'no date',
      (_request, response) => {
        response.sendDate = false;
        response.end('undated');
      },
    ],
    [
      'a redirection',
      (_request, response) => response.writeHead(303, { Location: '/tasks/0/response' }).end(),
    ],
    ['304 with a length', (_request, response) => response.writeHead(304, { 'Content-Length': 5 }).end()],
    ['204', (_request, response) => response.writeHead(204).end()],
    ['an error', (_request, response) => response.writeHead(599, 'Odd').end('{"id":"X"}')],
    [
      'trailers',
      (_request, response) => {
        response.writeHead(200, { Trailer: 'X-Sum' }).write('body');
        response.addTrailers({ 'X-Sum': '4' });
        response.end();
      },
    ],
    [
      'interim answers',
      (_request, response) => {
        response.writeProcessing();
        response.writeEarlyHints({ link: '</a>; rel=preload' });
        response.end('done');
      },
    ],
    [
      'an answer that breaks off',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': 100 }).write('a part of it');
        setImmediate(() => response.destroy());
      },
    ],
    [
      'what the request was, byte for byte',
      (request, response) => {
        const pieces = [`${request.method} ${request.url} ${endToEndOnly(request.rawHeaders).join('|')} `];
        request.on('data', (piece) => pieces.push(piece.toString('latin1')));
        request.on('end', () => response.end(pieces.join('')));
      },
    ],
  ];

  test.each(answers)('%s', async (_, listener) => {
    await listening(listener, async (url) => {
      const sent: Sent = {
        method: 'POST',
        path: '/a%20b/./c?d=%ff&e#f',
        headers: { Host: 'LocalHost:1', 'X-Mixed': 'Case', Connection: 'keep-alive, X-Hop' },
        body: ['a piece, ', 'and another'],
      };
      const direct = await send(url, sent);
      const { received } = await throughProxy(url, sent);
      expect(received).toEqual(direct);
      expect(direct.status).toBeGreaterThan(0);
    });
  });

  test.each([
    ['a list', { path: '/api/lunasa/hsms', headers: vendor }],
    ['a page and its link', { path: '/users?limit=1&offset=0', headers: vendor }],
    ['octets', { path: '/acl', headers: vendor }],
    ['HEAD', { method: 'HEAD', path: '/tasks', headers: vendor }],
    ['an unknown path', { path: '/nowhere', headers: vendor }],
    ['an unknown method', { method: 'PUT', path: '/tasks', headers: vendor }],
    ['a refused user', { path: '/tasks', headers: { 'content-type': vendorMediaType('17') } }],
    ['no media type', { path: '/tasks', headers: { authorization } }],
    ['a body that is no JSON', { method: 'POST', path: '/auth/session', headers: vendor, body: '{' }],
  ] satisfies readonly (readonly [string, Sent])[])('of the reference server, %s', async (_, sent: Sent) => {
    const { received } = await throughProxy(server.url, sent);
    expect(received).toEqual(await send(server.url, sent));
  });

  test('an expectation is answered by the target', async () => {
    const continuing: RequestListener = (request, response) =>
      void request.resume().on('end', () => response.end('went on'));
    await listening(continuing, async (url) => {
      const sent = { method: 'POST', path: '/', headers: { Expect: '100-continue' }, body: 'after all' };
      expect((await throughProxy(url, sent)).received).toMatchObject({ status: 200, body: 'went on' });
    });
  });
});

test.each(honestAnswers.map((honest) => [honest.name, honest] as const))(
  'nothing but a note is found in %s',
  async (_, honest) => {
    await listening(tinyApp(honest), async (url) => {
      const { method, path, headers, body } = honest.request;
      const { found } = await throughProxy(url, {
        method,
        path,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      // What a schema leaves open is worth a note; whether the request is right is another matter.
      const wrong = found.filter((id) => !id.startsWith('request-'));
      expect(wrong.filter((id) => id !== 'property-is-not-in-the-contract-yet')).toEqual([]);
    });
  },
);

describe('of requests is found', () => {
  const login = '/api/lunasa/hsms/532018/login';
  test.each([
    ['nothing in a right one', { path: '/tasks?limit=1', headers: vendor }, []],
    ['nothing in a right body', { method: 'POST', path: login, headers: vendor, body: '{"role":"so"}' }, []],
    ['an unknown path', { path: '/nowhere', headers: vendor }, ['request-path-is-not-documented']],
    [
      'an unknown method',
      { method: 'PUT', path: '/tasks', headers: vendor },
      ['request-method-is-not-documented'],
    ],
    ['no media type', { path: '/tasks' }, ['request-media-type-differs']],
    ['a value out of its bounds', { path: '/api/lunasa/hsms/0', headers: vendor }, ['request-path-differs']],
    ['an unknown parameter', { path: '/tasks?colour=red', headers: vendor }, ['request-input-differs']],
    [
      'an unknown property',
      { method: 'POST', path: login, headers: vendor, body: '{"colour":"red"}' },
      ['request-input-differs'],
    ],
    [
      'a body that is no JSON',
      { method: 'POST', path: login, headers: vendor, body: '{' },
      ['request-body-differs'],
    ],
    [
      'a body where none is taken',
      { method: 'GET', path: '/tasks', headers: { ...vendor, 'content-length': '7' }, body: '{"a":1}' },
      ['request-body-differs'],
    ],
  ] satisfies readonly (readonly [string, Sent, readonly string[]])[])(
    '%s',
    async (_, sent: Sent, expected) => {
      const { found } = await throughProxy(server.url, sent);
      expect(found).toEqual(expected);
    },
  );

  test('where it is, and never what was sent', async () => {
    const body = '{"role":5,"password":["very-secret"]}';
    const { ran } = await throughProxy(server.url, { method: 'POST', path: login, headers: vendor, body });
    expect(ran.stdout).toContain('body/role');
    expect(ran.stdout).not.toContain('very-secret');
  });
});

describe('the proxy itself', () => {
  test('says that a 502 is its own, and reports that there was no answer', async () => {
    const proxy = await watched('http://127.0.0.1:1');
    const received = await send(proxy.url, { path: '/tasks' });
    await proxy.close();
    expect(received).toMatchObject({ status: 502, body: expect.stringContaining("the proxy's own") });
    expect(proxy.failures).toEqual(['GET ECONNREFUSED']);
  });

  test('ends after so many requests, with 1 when something was found, and tells every finding once', async () => {
    const har = join(folder, 'out.har');
    const told: string[] = [];
    let ended: Promise<Ran> | undefined;
    const url = await new Promise<string>((resolve) => {
      const tell = (text: string) => {
        told.push(text);
        const [, address] = /^Listening on (\S+);/.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      };
      const options = ['--listen', '127.0.0.1:0', '--requests', '3', '--har-out', har];
      ended = runOnTerminal(tell, 'proxy', '--target', server.url, ...options);
    });
    for (let count = 0; count < 3; count++) await send(url, { path: '/nowhere', headers: vendor });
    const { code, stdout } = (await ended) ?? {};
    expect(told.filter((text) => text.includes('/nowhere'))).toEqual([
      'error  GET (no operation) asks for a path that is not documented: path /nowhere (the contract says: a path of the contract)\n',
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('asks for a path that is not documented: path /nowhere');
    expect(stdout).toContain('seen 3 times');
    expect(readFileSync(har, 'utf8')).not.toContain(authorization);
    const again = await run('proxy', '--har-in', har, '--format', 'json');
    expect(JSON.parse(again.stdout).findings.map(({ id }: { id: string }) => id)).toEqual([
      'request-path-is-not-documented',
    ]);
  });

  test.each([
    ['neither a target nor a recording', []],
    ['both', ['--target', 'http://127.0.0.1:1', '--har-in', 'a.har']],
    ['a target that is no address', ['--target', 'luna']],
    ['a target with a path', ['--target', 'https://luna.example/api']],
    ['an address to listen on that is none', ['--target', 'http://127.0.0.1:1', '--listen', 'here']],
    ['a certificate without its key', ['--target', 'http://127.0.0.1:1', '--cert', import.meta.filename]],
    [
      'a certificate that is none',
      ['--target', 'http://127.0.0.1:1', '--cert', import.meta.filename, '--key', import.meta.filename],
    ],
    ['a recording that is not there', ['--har-in', '/nowhere.har']],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, stdout, stderr } = await run('proxy', ...args);
    expect({ code, stdout, told: stderr.length > 0 }).toEqual({ code: 2, stdout: '', told: true });
  });
});

/** A proxy that keeps what it saw. */
async function watched(url: string) {
  const exchanges: Exchange[] = [];
  const failures: string[] = [];
  const proxy = await startProxy({
    ...{ target: new URL(url), trust: { kind: 'platform' }, host: '127.0.0.1', port: 0, tls: undefined },
    onExchange: (exchange) => exchanges.push(exchange),
    onFailure: ({ method, reason }) => failures.push(`${method} ${reason}`),
  });
  return { ...proxy, exchanges, failures };
}

/** What comes back through the proxy, and what `lunarest proxy` says of it. */
async function throughProxy(
  url: string,
  sent: Sent,
): Promise<{ readonly received: Received; readonly found: readonly string[]; readonly ran: Ran }> {
  const proxy = await watched(url);
  const received = await send(proxy.url, sent);
  await proxy.close();
  const judge = createTrafficJudge(() => undefined);
  const file = join(folder, 'traffic.har');
  const recording = openRecording(file);
  for (const exchange of proxy.exchanges) {
    judge.add(exchange);
    recording.add(exchange);
  }
  recording.close();
  await judge.settle();
  const found = judge.ledger.findings().map(({ id }) => id);
  return { received, found, ran: await run('proxy', '--har-in', file) };
}

function send(url: string, { method = 'GET', path, headers = {}, body = '' }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const interim: number[] = [];
    const sent = httpRequest({ hostname, port, method, path, headers, agent: false });
    sent.on('information', ({ statusCode }) => interim.push(statusCode));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', () => undefined);
      response.on('close', () => resolve(receivedOf(response, Buffer.concat(pieces), interim)));
    });
    for (const piece of typeof body === 'string' ? [body] : body) if (piece !== '') sent.write(piece);
    sent.end();
  });
}

function receivedOf(response: IncomingMessage, body: Buffer, interim: readonly number[]): Received {
  return {
    status: response.statusCode ?? 0,
    message: response.statusMessage ?? '',
    headers: endToEndOnly(response.rawHeaders),
    body: body.toString('latin1'),
    trailers: response.rawTrailers,
    interim,
    complete: response.complete,
  };
}

/** Each connection has these for itself; the time may be another. */
function endToEndOnly(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 && !/^(connection|keep-alive)$/i.test(name)
      ? [name, /^date$/i.test(name) ? 'a date' : (raw[index + 1] ?? '')]
      : [],
  );
}
