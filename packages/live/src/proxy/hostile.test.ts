import { EventEmitter, once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Ran } from '@lunarest/tooling/captured';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { emptyBody } from '../connection/exchange.ts';
import type { Trust } from '../connection/trust.ts';
import { lastingRecording } from '../recording/har-writer.ts';
import { runOnTerminal } from '../testing/run.ts';
import { createTrafficJudge } from './judge-traffic.ts';
import { before, endAll, portOf, say, serving, watched } from './testing/in-bytes.ts';

afterEach(endAll);

const nothing = {
  status: 200,
  statusText: 'OK',
  headers: [],
  body: emptyBody,
  interim: [],
  trailers: [],
  complete: true,
};
const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
const plain = 'GET /tasks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
const own = /^HTTP\/1\.1 502 Bad Gateway\r\n[\s\S]*the proxy's own\.\n$/;

describe('the proxy survives every answer:', () => {
  test.each([
    ['a status of 0', 'HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n', 0],
    ['a status below 100', 'HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n', 99],
    ['a control character after the status', 'HTTP/1.1 200 O\u0001K\r\nContent-Length: 0\r\n\r\n', 200],
    [
      'trailers without a body',
      'HTTP/1.1 204 X\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\nConnection: close\r\n\r\n',
      204,
    ],
  ])('%s causes a 502 of the proxy and is checked', async (_, answer, status) => {
    const { proxy, exchanges, failures } = await before(answer);
    expect(await say(proxy, plain)).toMatch(own);
    await proxy.close();
    expect(exchanges.map((exchange) => exchange.answer.status)).toEqual([status]);
    expect(failures).toEqual([]);
    const judge = createTrafficJudge(() => undefined);
    for (const exchange of exchanges) judge.add(exchange);
    await judge.settle();
    expect(judge.counts).toMatchObject({ exchanges: 1, skipped: 0 });
  });

  test.each([
    [
      'a header that announces trailers together with a length',
      'HTTP/1.1 200 OK\r\nTrailer: X\r\nContent-Length: 2\r\n\r\n{}',
    ],
    ['an early hint with an invalid link', `HTTP/1.1 103 Early\r\nLink: garbage\r\n\r\n${ok}`],
    ['an early hint with an inherited name', `HTTP/1.1 103 Early\r\nconstructor: x\r\n\r\n${ok}`],
  ])('%s is omitted', async (_, answer) => {
    const { proxy } = await before(answer);
    const received = await say(proxy, plain);
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Length: 2\r\n[\s\S]*\r\n\r\n\{\}$/);
    expect(received).not.toMatch(/trailer/i);
  });

  test('trailers with a control character abort the answer', async () => {
    const chunks = 'Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-T: a\u0001b\r\n\r\n';
    const { proxy } = await before(`HTTP/1.1 200 OK\r\nTrailer: X-T\r\n${chunks}`);
    expect(await say(proxy, plain)).not.toMatch(/0\r\n\r\n$/);
    expect(await say(proxy, plain)).not.toMatch(/0\r\n\r\n$/);
  });

  test.each([
    ['another protocol', 'HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nhello', '101'],
    ['another protocol without a name', 'HTTP/1.1 101 X\r\n\r\n', '101'],
    ['interim answers without end', 'HTTP/1.1 102 X\r\n\r\n'.repeat(200), 'interim'],
  ])('%s is not an answer', async (_, answer, reason) => {
    const { proxy, failures, sockets } = await before(answer);
    const received = await say(proxy, plain);
    expect(received.replaceAll('HTTP/1.1 102 Processing\r\n\r\n', '')).toMatch(own);
    expect(failures).toEqual([expect.stringContaining(reason)]);
    for (const socket of sockets) if (!socket.closed) await once(socket, 'close');
  });
});

describe('the target receives one request', () => {
  const smuggled = 'GET /b HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const length = `Content-Length: ${smuggled.length}\r\n`;
  const chunk = `${smuggled.length.toString(16)}\r\n${smuggled}\r\n0\r\n\r\n`;
  test.each([
    ['with a length', `Connection: close, content-length\r\n${length}\r\n${smuggled}`],
    ['in chunks', `Connection: close, Transfer-Encoding\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`],
    ['for a host', `Connection: close, host\r\n${length}\r\n${smuggled}`],
  ])('%s, regardless of the header Connection', async (_, rest) => {
    const seen: string[] = [];
    const target = await serving((socket) => {
      socket.on('data', (piece) => {
        seen.push(piece.toString('latin1'));
        // Bytes after the first request would be a second request.
        if (seen.join('').includes(smuggled)) socket.end(ok);
      });
    });
    const { proxy } = await watched(target);
    expect(await say(proxy, `GET /a HTTP/1.1\r\nHost: localhost\r\n${rest}`)).toMatch(/^HTTP\/1\.1 200/);
    const [head = '', ...body] = seen.join('').split('\r\n\r\n');
    expect(head).toMatch(/^GET \/a HTTP\/1\.1\r\n/);
    expect(head).toMatch(/\r\nHost: localhost(\r\n|$)/);
    expect(head).toMatch(rest.includes(length) ? new RegExp(length.trim()) : /Transfer-Encoding: chunked/);
    expect(body.join('\r\n\r\n')).toContain(smuggled.trim());
  });

  test('of a client that announces trailers together with a length', async () => {
    const { proxy, heads } = await before(ok);
    const sent = plain
      .replace('GET', 'POST')
      .replace('\r\n\r\n', '\r\nTrailer: y\r\nContent-Length: 2\r\n\r\n{}');
    expect(await say(proxy, sent)).toMatch(/^HTTP\/1\.1 200/);
    expect(heads.join('')).not.toMatch(/trailer/i);
  });

  test('without the header Upgrade of the client', async () => {
    const { proxy, heads } = await before(ok);
    const sent = plain.replace('Connection: close', 'Connection: close, upgrade\r\nUpgrade: websocket');
    expect(await say(proxy, sent)).toMatch(/^HTTP\/1\.1 200/);
    expect(heads.join('')).not.toMatch(/upgrade/i);
  });
});

test.each([
  ['a space in its target', plain.replace('/tasks', '/a b'), '400 Bad Request'],
  [
    'two lengths',
    plain.replace('\r\n\r\n', '\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n'),
    '400 Bad Request',
  ],
  [
    'an endless head',
    plain.replace('\r\n\r\n', `\r\nX: ${'x'.repeat(300_000)}`),
    '431 Request Header Fields Too Large',
  ],
])('a request with %s gets an answer that names the proxy', async (_, sent, status) => {
  const { proxy, heads } = await before(ok);
  const received = await say(proxy, sent);
  expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\\r\\n[\\s\\S]*the proxy's own\\.\\n$`));
  expect(heads).toEqual([]);
});

describe('a request', () => {
  test.each([
    ['a foreign host name', plain.replace('localhost', 'evil.example')],
    ['a name that begins like a loopback address', plain.replace('localhost', '127.0.0.1.evil.example')],
    ['a name after credentials', plain.replace('localhost', 'evil@localhost')],
    [
      'two hosts',
      plain.replace('Host', 'Host: localhost\r\nHOST').replace(/T: localhost/, 'T: evil.example'),
    ],
    ['another authority in its target', plain.replace('/tasks', 'http://evil.example/tasks')],
    ['a target with an unknown scheme', plain.replace('/tasks', 'ftp://localhost/')],
  ])('for %s is refused and not forwarded', async (_, text) => {
    const { proxy, heads, exchanges } = await before(ok);
    expect(await say(proxy, text)).toMatch(
      /^HTTP\/1\.1 403 Forbidden\r\n[\s\S]*the host of the request[\s\S]*proxy's own\.\n$/,
    );
    await proxy.close();
    expect({ heads, exchanges }).toEqual({ heads: [], exchanges: [] });
  });

  test.each([
    ['a loopback name', plain.replace('localhost', 'LOCALHOST:8444')],
    ['a loopback address', plain.replace('localhost', '127.0.0.1:1')],
    ['a loopback address of version 6', plain.replace('localhost', '[::1]:8444')],
    ['a subdomain of localhost', plain.replace('localhost', 'luna.localhost')],
    ["the target's authority", plain.replace('/tasks', 'http://localhost:8443/tasks')],
    ['no host', plain.replace('Host: localhost\r\n', '')],
  ])('for %s is forwarded', async (_, text) => {
    const { proxy } = await before(ok);
    expect(await say(proxy, text)).toMatch(/^HTTP\/1\.1 200/);
  });

  test("for the target's own address is forwarded, and for another address refused", async () => {
    const target = await serving((socket) => socket.on('data', () => socket.write(ok)));
    const { proxy } = await watched(target.replace('127.0.0.1', '0.0.0.0'));
    expect(await say(proxy, plain.replace('localhost', '0.0.0.0:8443'))).toMatch(/^HTTP\/1\.1 200/);
    expect(await say(proxy, plain.replace('localhost', '10.0.0.1'))).toMatch(/^HTTP\/1\.1 403/);
  });
});

describe('a recording that cannot be written', () => {
  test('is reported once and not continued', () => {
    const tried: string[] = [];
    const lines: string[] = [];
    const full = {
      add() {
        tried.push('add');
        throw new Error('no space left');
      },
      close: () => void tried.push('close'),
      discard: () => void tried.push('discard'),
    };
    const recording = lastingRecording(full, (line) => lines.push(line));
    const question = { method: 'GET', url: '/', headers: [], body: emptyBody };
    for (let count = 0; count < 2; count++)
      recording.add({ startedAt: 0, milliseconds: 0, question, answer: nothing });
    recording.close();
    expect(tried).toEqual(['add', 'discard']);
    expect(lines).toEqual(['error  There is no recording: no space left']);
    expect(recording.findings().map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'error recording-is-missing',
    ]);
  });

  test('is a finding in addition to the others', async () => {
    const folder = temporaryFolder();
    const target = await serving((socket) => socket.on('data', () => socket.end(ok)));
    let ended: Promise<Ran> | undefined;
    const url = await new Promise<string>((resolve) => {
      const tell = (text: string) => {
        const [, address] = /^Listening on (\S+);/.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      };
      const options = ['--listen', '127.0.0.1:0', '--requests', '1', '--har-out', join(folder, 'out.har')];
      ended = runOnTerminal(tell, 'proxy', '--target', target, ...options, '--format', 'json');
    });
    rmSync(folder, { recursive: true });
    expect(await say({ url }, plain)).toMatch(/^HTTP\/1\.1 200/);
    const { code, stdout } = (await ended) ?? { stdout: '' };
    expect(JSON.parse(stdout).findings.map(({ id }: { id: string }) => id)).toContain('recording-is-missing');
    expect(code).toBe(1);
  });
});

test.each([
  ['http', { kind: 'platform' }],
  ['https', { kind: 'fingerprint', sha256: '0'.repeat(64) }],
] satisfies readonly (readonly [string, Trust])[])(
  'close ends the connections of waiting and of silent clients when the %s target is silent',
  async (scheme, trust) => {
    const sockets = new EventEmitter();
    const asked = once(sockets, 'asked');
    const target = await serving((socket) => socket.once('data', () => sockets.emit('asked')));
    const { proxy } = await watched(target.replace('http', scheme), trust);
    const silent = connect(portOf(proxy), '127.0.0.1');
    const gone = once(silent.resume(), 'close');
    const waiting = say(proxy, plain);
    await asked;
    await proxy.close();
    await gone;
    expect(await waiting).not.toMatch(/200/);
  },
);
