// Tests of the site and its relay over real sockets.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { serveSite } from './serve-site.ts';
import { type Answered, fromPage, startServedSite } from './testing/served-site.ts';

type Served = Awaited<ReturnType<typeof startServedSite>>;

const asAdmin = {
  ...fromPage,
  'Content-Type': vendorMediaType(newestRelease),
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};
const hsms = '/appliance/api/lunasa/hsms';
const listed = { hsms: [{ id: '532018', url: '/api/lunasa/hsms/532018' }] };
let served: Served;

beforeAll(async () => {
  served = await startServedSite();
});
afterAll(() => served.close());

const ask: Served['ask'] = (...asked) => served.ask(...asked);
const saidBy = ({ status, text }: Answered) => ({ status, text });

describe('before the site has been built', () => {
  test('a page has the build command and the documents of the contract', async () => {
    const { status, text } = await ask('/');
    const links = [...text.matchAll(/href="(.*?)"/g)].map(([, link = '']) => link);
    expect({ status, says: text.includes('<code>npm run site</code>'), links }).toEqual({
      status: 200,
      says: true,
      links: ['/openapi-14.json', '/openapi-17.json'],
    });
    for (const link of links) expect(JSON.parse((await ask(link)).text)).toMatchObject({ openapi: '3.1.0' });
    expect(saidBy(await ask('/console'))).toEqual({ status: 404, text });
    expect(saidBy(await ask('/?from=mail'))).toEqual({ status: 200, text });
  });

  test('lunarest.json lists the addresses that pages can reach', async () => {
    expect(JSON.parse((await ask('/lunarest.json')).text)).toEqual({
      appliance: '/appliance',
      control: '/control',
      server: served.server.url,
    });
  });
});

test('a site that is built after the start is served, without frames and external resources', async () => {
  const late = await startServedSite({ control: false });
  writeFileSync(join(late.folder, 'index.html'), 'built');
  writeFileSync(join(late.folder, 'console.html'), 'console');
  writeFileSync(join(late.folder, '404.html'), 'no such page');
  writeFileSync(join(late.folder, 'lunarest.json'), '{}');
  const { headers, ...page } = await late.ask('/');
  expect({ ...page, csp: headers['content-security-policy'], type: headers['content-type'] }).toEqual({
    status: 200,
    text: 'built',
    csp: "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    type: 'text/html;charset=utf-8',
  });
  expect((await late.ask('/console?x=1')).text).toBe('console');
  for (const path of ['/consoles', '/../package.json', '/assets/none.js'])
    expect(saidBy(await late.ask(path))).toEqual({ status: 404, text: 'no such page' });
  expect(JSON.parse((await late.ask('/lunarest.json')).text)).toMatchObject({ control: null });
  expect((await late.ask('/control/clock', { headers: fromPage })).status).toBe(404);
  await late.close();
});

test.each(['bytes=2-1', 'bytes=0-1'])('a page is sent whole despite the range %s', async (Range) => {
  const built = await startServedSite({ control: false });
  writeFileSync(join(built.folder, 'index.html'), 'built');
  expect(saidBy(await built.ask('/', { headers: { Range } }))).toEqual({ status: 200, text: 'built' });
  await built.close();
});

describe('the button that builds the site', () => {
  const press = { method: 'POST', headers: fromPage };

  test('builds the site once, shows the progress, and then serves the site', async () => {
    const hold = createServer();
    const port = await listeningPort(hold);
    const asked = once(hold, 'request');
    const buildable = await startServedSite({
      buildProgram: `console.log('rendering <pages>');
        fetch('http://127.0.0.1:${port}').then(() => fs.writeFileSync(process.argv[1] + '/index.html', 'built'));`,
    });
    expect((await buildable.ask('/')).text).toContain('<button>Build the site</button>');
    const { status, headers } = await buildable.ask('/build', press);
    expect({ status, location: headers.location }).toEqual({ status: 303, location: '/' });
    const [, answer]: unknown[] = await asked;
    while (buildable.build?.lines.length === 0) await new Promise(setImmediate);
    // A second press does not start another build.
    const built = buildable.build?.start();
    const { text } = await buildable.ask('/');
    expect(text).toContain('<meta http-equiv="refresh" content="2">');
    expect(text).toContain('<pre>rendering &lt;pages></pre>');
    expect(text).not.toContain('<button>');
    // The second argument of the event is the response.
    (answer as ServerResponse).end();
    await built;
    expect((await buildable.ask('/')).text).toBe('built');
    await buildable.close();
    hold.close();
    hold.closeAllConnections();
  });

  test('shows the output of a failed build, and can build again', async () => {
    const failing = await startServedSite({
      buildProgram: "console.error('no network'); process.exitCode = 1",
    });
    await failing.ask('/build', press);
    await failing.build?.start();
    const { text } = await failing.ask('/');
    expect(text).toContain('<pre>no network</pre>');
    expect(text).toContain('<button>Build it again</button>');
    await failing.close();
  });

  test('works only on the page, and the build ends with the server', async () => {
    const endless = await startServedSite({ buildProgram: 'setInterval(() => {}, 1000)' });
    const foreign = await endless.ask('/build', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    const typed = await endless.ask('/build', { method: 'POST' });
    expect({ statuses: [foreign.status, typed.status], state: endless.build?.state }).toEqual({
      statuses: [403, 403],
      state: 'waiting',
    });
    await endless.ask('/build', press);
    expect(endless.build?.state).toBe('running');
    await endless.close();
    expect(endless.build?.state).toBe('failed');
  });
});

describe('the relay', () => {
  test.each([false, true])('relays answers of the appliance, with plain HTTP: %s', async (http) => {
    const other = await startServedSite({ http });
    const { status, text, headers } = await other.ask(hsms, { headers: asAdmin });
    expect({ status, body: JSON.parse(text), cors: headers['access-control-allow-origin'] }).toEqual({
      status: 200,
      body: listed,
      cors: undefined,
    });
    await other.close();
  });

  test('adds no credentials for the appliance, and removes the header that opens the browser’s dialog', async () => {
    const { Authorization, ...headers } = asAdmin;
    const answer = await ask(hsms, { headers });
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, undefined]);
  });

  test('limits a session cookie to the path of the appliance', async () => {
    const opened = await ask('/appliance/auth/session', { method: 'POST', headers: asAdmin });
    const [cookie = ''] = opened.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; Path=\/appliance\/; SameSite=Strict$/);
    const { Authorization, ...headers } = asAdmin;
    const [pair = ''] = cookie.split(';');
    expect((await ask(hsms, { headers: { ...headers, Cookie: pair } })).status).toBe(200);
  });

  test('replaces the authorization of a page with the token of the control API', async () => {
    const headers = { ...fromPage, Authorization: 'Bearer wrong' };
    expect(JSON.parse((await ask('/control/profile', { headers })).text)).toEqual({ profile: 'documented' });
    const body = JSON.stringify({ profile: 'observed' });
    expect((await ask('/control/profile', { method: 'PUT', headers, body })).status).toBe(204);
    expect(JSON.parse((await ask('/control/profile?', { headers })).text)).toEqual({ profile: 'observed' });
  });

  test('drops its connection when the appliance drops its own', async () => {
    const body = JSON.stringify({ operation: 'listHsms', fault: { kind: 'drop', when: 'after' }, calls: 1 });
    expect(saidBy(await ask('/control/faults', { method: 'POST', headers: fromPage, body }))).toEqual({
      status: 204,
      text: '',
    });
    const dropped = connect(Number(new URL(served.site.url).port), '127.0.0.1');
    const head = Object.entries({ ...asAdmin, Host: served.site.url.slice('http://'.length) });
    dropped.write(`GET ${hsms} HTTP/1.1\r\n${head.map((pair) => `${pair.join(': ')}\r\n`).join('')}\r\n`);
    expect(await textOf(dropped).catch(() => '')).toBe('');
    expect((await ask(hsms, { headers: asAdmin })).status).toBe(200);
  });

  test('reports that the appliance is unreachable', async () => {
    const { folder, server } = served;
    const site = await serveSite(0, {
      folder,
      server: { ...server, url: 'http://127.0.0.1:1' },
      control: null,
    });
    const answer = await fetch(`${site.url}${hsms}`, { headers: fromPage });
    expect([answer.status, await answer.text()]).toEqual([
      502,
      '/appliance cannot be reached: connect ECONNREFUSED 127.0.0.1:1\n',
    ]);
    await site.close();
  });

  test('sends nothing to a program with another certificate', async () => {
    const { folder, server } = served;
    const site = await serveSite(0, {
      folder,
      server: { url: server.url, fingerprint: 'AB:CD' },
      control: null,
    });
    const answer = await fetch(`${site.url}${hsms}`, { headers: fromPage });
    expect([answer.status, await answer.text()]).toEqual([
      502,
      '/appliance cannot be reached: The certificate does not belong to the appliance.\n',
    ]);
    await site.close();
  });
});

const foreign = (host: string) =>
  `This site answers only its own pages. Open http://${host} in the browser.\n`;
const relayed =
  'This address is only for the pages of this site. Programs call the appliance and the control API directly.\n';
const large = 'x'.repeat(9_000_000);

describe.each(['/', '/lunarest.json', hsms, '/control/state'])('at %s', (path) => {
  test.each<[string, Readonly<Record<string, string>>, number, (host: string) => string]>([
    [
      'another name of this host',
      { Host: 'localhost' },
      421,
      (host) => `The address of this site is http://${host}.\n`,
    ],
    [
      'a foreign name that resolves to this host',
      { Host: 'evil.example' },
      421,
      (host) => `The address of this site is http://${host}.\n`,
    ],
    ['another origin', { Origin: 'https://evil.example' }, 403, foreign],
    ['an unknown origin', { Origin: 'null' }, 403, foreign],
    ['another port', { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' }, 403, foreign],
    ['a link or an image of another site', { 'Sec-Fetch-Site': 'cross-site' }, 403, foreign],
    ['a link or an image of another port', { 'Sec-Fetch-Site': 'same-site' }, 403, foreign],
  ])('a request is refused for %s', async (_, given, status, message) => {
    const host = served.site.url.slice('http://'.length);
    const answer = await ask(path, { headers: { ...fromPage, ...given } });
    expect(saidBy(answer)).toEqual({ status, text: message(host) });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

test.each([hsms, '/control/state'])('%s is refused for a program and for a typed address', async (path) => {
  expect(saidBy(await ask(path))).toEqual({ status: 403, text: relayed });
  expect(saidBy(await ask(path, { headers: { 'Sec-Fetch-Site': 'none' } }))).toEqual({
    status: 403,
    text: relayed,
  });
});

test.each([hsms, '/control/state'])('a preflight of another page at %s is refused', async (path) => {
  const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'PUT' };
  expect((await ask(path, { method: 'OPTIONS', headers })).status).toBe(403);
});

test('a request target that is a whole address is refused', async () => {
  const { url } = served.server;
  expect(saidBy(await ask(`${url}/`))).toEqual({ status: 400, text: 'The request target must be a path.\n' });
});

test('a page refuses other methods than GET', async () => {
  const refused = await ask('/', { method: 'POST', headers: fromPage, body: 'x' });
  expect(saidBy(refused)).toEqual({ status: 405, text: 'Use GET for pages.\n' });
  expect(refused.headers.allow).toBe('GET, HEAD');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['with its length', { 'Content-Length': String(large.length) }],
  ['in chunks', { 'Transfer-Encoding': 'chunked' }],
])('a body that is too large and sent %s is refused, and is not relayed', async (_, framing) => {
  const reached: number[] = [];
  const upstream = createServer((request) => {
    void textOf(request).then(
      ({ length }) => reached.push(length),
      () => undefined,
    );
  });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const address = upstream.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const site = await serveSite(0, {
    folder: served.folder,
    server: { url, fingerprint: undefined },
    control: null,
  });
  const sent = connect(Number(new URL(site.url).port), '127.0.0.1');
  sent.on('error', () => undefined);
  const head = { ...fromPage, ...framing, Host: site.url.slice('http://'.length) };
  const lines = Object.entries(head).map((pair) => `${pair.join(': ')}\r\n`);
  sent.write(`PUT ${hsms} HTTP/1.1\r\n${lines.join('')}\r\n`);
  sent.write('Content-Length' in framing ? large : `${large.length.toString(16)}\r\n${large}`);
  const [answer] = await once(sent, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 .*The body is too large\.\n$/s);
  sent.destroy();
  await site.close();
  upstream.closeAllConnections();
  upstream.close();
  expect(reached).toEqual([]);
});
