import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { type RunningServer, startServer } from '@lunarest/server';
import type { Ran } from '@lunarest/tooling/captured';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { recorded } from '../recording/testing/exchange.ts';
import { run, runOnTerminal } from '../testing/run.ts';
import { createTrafficJudge } from './judge-traffic.ts';
import { startProxy } from './start-proxy.ts';
import {
  authorization,
  type Sent,
  send,
  startWatchedProxy,
  throughProxy,
  vendor,
} from './testing/watched-proxy.ts';

const folder = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ tls: false });
});

afterAll(() => server.close());

describe('the proxy reports for', () => {
  const login = '/api/lunasa/hsms/532018/login';
  test.each([
    ['a valid request no finding', { path: '/tasks?limit=1', headers: vendor }, []],
    ['a valid body no finding', { method: 'POST', path: login, headers: vendor, body: '{"role":"so"}' }, []],
    ['an unknown path', { path: '/nowhere', headers: vendor }, ['request-path-is-not-documented']],
    [
      'an unknown method',
      { method: 'PUT', path: '/tasks', headers: vendor },
      ['request-method-is-not-documented'],
    ],
    ['a missing media type', { path: '/tasks' }, ['request-media-type-differs']],
    ['a value outside its bounds', { path: '/api/lunasa/hsms/0', headers: vendor }, ['request-path-differs']],
    ['an unknown parameter', { path: '/tasks?color=red', headers: vendor }, ['request-input-differs']],
    [
      'an unknown property',
      { method: 'POST', path: login, headers: vendor, body: '{"color":"red"}' },
      ['request-input-differs'],
    ],
    [
      'a body that is not JSON',
      { method: 'POST', path: login, headers: vendor, body: '{' },
      ['request-body-differs'],
    ],
    [
      'an unexpected body',
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

  test('a wrong value its place and not the value', async () => {
    const body = '{"role":5,"password":["very-secret"]}';
    const sent = { method: 'POST', path: login, headers: vendor, body };
    const { exchanges } = await throughProxy(server.url, sent);
    const file = join(folder, 'traffic.har');
    writeFileSync(file, recorded(...exchanges));
    const { stdout } = await run('proxy', '--har-in', file);
    expect(stdout).toContain('body/role');
    expect(stdout).not.toContain('very-secret');
  });
});

describe('the proxy itself', () => {
  test('marks its own 502, and reports a missing answer', async () => {
    const proxy = await startWatchedProxy('http://127.0.0.1:1');
    const received = await send(proxy.url, { path: '/tasks' });
    await proxy.close();
    expect(received).toMatchObject({ status: 502, body: expect.stringContaining("the proxy's own") });
    expect(proxy.failures).toEqual(['GET ECONNREFUSED']);
  });

  test.each([
    ['/users/x?y', { 'content-type': vendorMediaType('14') }, 'GET /users/{userid}', '14'],
    ['/users/x', {}, 'GET /users/{userid}', newestRelease],
    ['/nowhere', vendor, 'GET (no operation)', newestRelease],
  ])('names the operation of an unanswered request for %s with %j', async (path, headers, about, release) => {
    const judge = createTrafficJudge(() => undefined);
    const proxy = await startProxy({
      target: new URL('http://127.0.0.1:1'),
      trust: { kind: 'platform' },
      host: '127.0.0.1',
      port: 0,
      tls: undefined,
      onExchange: judge.add,
      onFailure: judge.addUnanswered,
    });
    await send(proxy.url, { path, headers });
    await proxy.close();
    expect(judge.ledger.findings()).toEqual([
      expect.objectContaining({
        message: `${about} got no answer: ECONNREFUSED`,
        places: [{ document: `release ${release}`, pointer: '#/paths' }],
      }),
    ]);
  });

  test('ends after --requests, with 1 for findings, and prints every finding once', async () => {
    const har = join(folder, 'out.har');
    const lines: string[] = [];
    let ended: Promise<Ran> | undefined;
    const url = await new Promise<string>((resolve) => {
      const tell = (text: string) => {
        lines.push(text);
        const [, address] = /^Listening on (\S+);/.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      };
      const options = ['--listen', '127.0.0.1:0', '--requests', '3', '--har-out', har];
      ended = runOnTerminal(tell, 'proxy', '--target', server.url, ...options);
    });
    for (let count = 0; count < 3; count++) await send(url, { path: '/nowhere', headers: vendor });
    const { code, stdout } = (await ended) ?? {};
    expect(lines.filter((text) => text.includes('/nowhere'))).toEqual([
      'error  GET (no operation) requests a path that is not documented: path /nowhere (the contract says: a path of the contract)\n',
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('requests a path that is not documented: path /nowhere');
    expect(stdout).toContain('seen 3 times');
    expect(readFileSync(har, 'utf8')).not.toContain(authorization);
    const again = await run('proxy', '--har-in', har, '--format', 'json');
    expect(JSON.parse(again.stdout).findings.map(({ id }: { id: string }) => id)).toEqual([
      'request-path-is-not-documented',
    ]);
  });

  test('prints its address to a pipe too, for a program that selects a free port', async () => {
    const listen = ['--listen', '127.0.0.1:0', '--for', '1'];
    const { stderr } = await run('proxy', '--target', server.url, '--insecure', ...listen);
    expect(stderr).toMatch(/^Listening on http:\/\/127\.0\.0\.1:\d+; Ctrl-C ends with the report\.\n$/);
  });

  test.each([
    ['neither a target nor a recording', []],
    ['a target that is not an address', ['--target', 'luna']],
    ['a target with a path', ['--target', 'https://luna.example/api']],
    ['an invalid address to listen on', ['--target', 'http://127.0.0.1:1', '--listen', 'here']],
    ['a certificate without its key', ['--target', 'http://127.0.0.1:1', '--cert', import.meta.filename]],
    [
      'an invalid certificate',
      ['--target', 'http://127.0.0.1:1', '--cert', import.meta.filename, '--key', import.meta.filename],
    ],
    ['a missing recording', ['--har-in', '/nowhere.har']],
  ])('ends with 2 for %s', async (_, args) => {
    const { code, stdout, stderr } = await run('proxy', ...args);
    expect({ code, stdout, explained: stderr.length > 0 }).toEqual({ code: 2, stdout: '', explained: true });
  });
});
