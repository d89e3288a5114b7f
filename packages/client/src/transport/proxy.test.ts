// Connections through a proxy to a real TLS server with its own certificate.
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listeningPort } from '@lunarest/tooling/listening-port';
import type { Dispatcher } from 'undici';
import { createLunaClient } from '../luna-client.ts';
import type { LunaClientOptions } from '../options.ts';
import { makeCertificate } from '../testing/key-appliance.ts';

type Certificate = Awaited<ReturnType<typeof makeCertificate>>;

const account = { username: 'admin', password: 's3cret', baseUrl: 'https://luna.example' };
const listed = { status: 200, headers: {}, body: { tasks: [] } };
const tunnelled: (string | undefined)[] = [];
const sockets = new Set<Socket>();
const proxy = createHttpServer();
let own: Certificate;
let other: Certificate;
let appliance: ReturnType<typeof createTlsServer>;
let proxyUrl: string;
let appliancePort: number;

beforeAll(async () => {
  [own, other] = await Promise.all([makeCertificate(), makeCertificate()]);
  appliance = createTlsServer({ cert: own.cert, key: own.key }, (request, response) => {
    if (request.url !== '/tasks') return response.writeHead(204, { 'Set-Cookie': 'session=1; Path=/' }).end();
    return response.end('{"tasks":[]}');
  });
  appliancePort = await listeningPort(appliance);
  // Every name resolves to the appliance.
  proxy.on('connect', (request, socket: Socket) => {
    tunnelled.push(request.url);
    const upstream = connect(appliancePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => {});
    }
  });
  proxyUrl = `http://127.0.0.1:${await listeningPort(proxy)}`;
});

beforeEach(() => {
  tunnelled.length = 0;
});

afterEach(() => {
  for (const name of ['HTTPS_PROXY', 'NO_PROXY']) delete process.env[name];
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of [proxy, appliance]) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

test('the pin applies to the connection through the tunnel of a proxy', async () => {
  const client = createLunaClient({ ...account, proxy: proxyUrl, fingerprint: own.fingerprint });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(new Set(tunnelled)).toEqual(new Set(['luna.example:443']));
});

test('no request passes the proxy to a server with another certificate than the pinned one', async () => {
  const client = createLunaClient({ ...account, proxy: proxyUrl, fingerprint: other.fingerprint });
  await expect(client.listTasks()).rejects.toThrow(
    `openSession: no answer from the appliance (the appliance presented another certificate: SHA-256 ${own.fingerprint})`,
  );
  await client.close();
});

test('without a pin the authorities of the platform also apply through a proxy', async () => {
  const client = createLunaClient({ ...account, proxy: proxyUrl });
  await expect(client.listTasks()).rejects.toThrow('DEPTH_ZERO_SELF_SIGNED_CERT');
  await client.close();
});

test('the proxy of the environment is used together with the pin', async () => {
  process.env.HTTPS_PROXY = proxyUrl;
  const client = createLunaClient({ ...account, fingerprint: own.fingerprint });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(new Set(tunnelled)).toEqual(new Set(['luna.example:443']));
});

test.each<[string, () => Partial<LunaClientOptions>, string]>([
  ['proxy: false', () => ({ proxy: false, baseUrl: 'https://luna.invalid' }), ''],
  ['NO_PROXY', () => ({ baseUrl: 'https://luna.invalid' }), 'other.example,luna.invalid'],
  ['NO_PROXY with * among others', () => ({ baseUrl: 'https://luna.invalid' }), 'other.example,*'],
])('%s bypasses the proxy of the environment', async (_what, given, noProxy) => {
  process.env.HTTPS_PROXY = proxyUrl;
  process.env.NO_PROXY = noProxy;
  const client = createLunaClient({
    ...account,
    fingerprint: own.fingerprint,
    ...given(),
  } as LunaClientOptions);
  await expect(client.listTasks()).rejects.toThrow('openSession: no answer from the appliance');
  await client.close();
  expect(tunnelled).toEqual([]);
});

test('the loopback host bypasses the proxy of the environment', async () => {
  process.env.HTTPS_PROXY = proxyUrl;
  const baseUrl = `https://127.0.0.1:${appliancePort}`;
  const client = createLunaClient({ ...account, baseUrl, fingerprint: own.fingerprint });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(tunnelled).toEqual([]);
});

test('a dispatcher that wraps that of the client keeps the pin', async () => {
  const paths: string[] = [];
  const dispatcher = (wrapped: Dispatcher) =>
    wrapped.compose((dispatch) => (options, handler) => {
      paths.push(options.path);
      return dispatch(options, handler);
    });
  const baseUrl = `https://127.0.0.1:${appliancePort}`;
  const client = createLunaClient({ ...account, baseUrl, fingerprint: own.fingerprint, dispatcher });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(paths).toEqual(['/auth/session', '/tasks', '/auth/session']);
  const refused = createLunaClient({ ...account, baseUrl, fingerprint: other.fingerprint, dispatcher });
  await expect(refused.listTasks()).rejects.toThrow('the appliance presented another certificate');
  await refused.close();
});

test.each<[string, () => Partial<LunaClientOptions>]>([
  ['direct connections', () => ({ baseUrl: `https://127.0.0.1:${appliancePort}` })],
  ['connections through a proxy', () => ({ proxy: proxyUrl })],
])('%s have no idle limit besides those of the client', async (_what, given) => {
  const seen: Dispatcher[] = [];
  const dispatcher = (own: Dispatcher) => {
    seen.push(own);
    return own;
  };
  const options = { ...account, fingerprint: own.fingerprint, ...given(), dispatcher };
  const client = createLunaClient(options as LunaClientOptions);
  expect(await client.listTasks()).toEqual(listed);
  // undici stores the limits of each connection in milliseconds under symbols; 0 means no limit. The connection to a proxy keeps its own.
  const shown = inspect(seen, { depth: null, showHidden: true });
  const limits = [...shown.matchAll(/\[?Symbol\((headers|body) timeout\)\]?: (\d+)/g)];
  expect(limits.map(([, kind, limit]) => `${kind} ${limit}`)).toEqual(
    expect.arrayContaining(['headers 0', 'body 0']),
  );
  await client.close();
});

test.each([() => ({}), () => undefined])('an invalid dispatcher is refused (%#)', async (dispatcher) => {
  // A caller without types.
  const client = createLunaClient({ ...account, dispatcher } as LunaClientOptions);
  await expect(client.listTasks()).rejects.toEqual(
    new TypeError('dispatcher must return a Dispatcher of undici: write (own) => own.compose(interceptor)'),
  );
  await client.close();
});

const malformed = 'is not an http(s) URL: write for example http://proxy.example:3128';
const fetchFunction = async () => new Response();

test.each<[Record<string, unknown>, string]>([
  [{ proxy: 'proxy:s3cret' }, `proxy ${malformed}`],
  [{ proxy: 'socks5://proxy.example' }, `proxy ${malformed}`],
  [
    { proxy: 'http://proxy.example', fetch: fetchFunction },
    'fetch excludes cert, key, proxy and dispatcher: configure them in the fetch function',
  ],
  [
    { dispatcher: {} },
    'dispatcher must be a function that takes the dispatcher of the client: write (own) => own.compose(interceptor)',
  ],
])('%p is refused', (given, message) => {
  // These options violate the types.
  expect(() => createLunaClient({ ...account, ...given } as LunaClientOptions)).toThrow(
    new TypeError(message),
  );
});

test('an unsupported proxy in the environment is refused, because it would not keep the pin', () => {
  process.env.HTTPS_PROXY = 'socks5://127.0.0.1:1080';
  expect(() => createLunaClient({ ...account, fingerprint: own.fingerprint })).toThrow(
    new TypeError(`HTTPS_PROXY ${malformed}`),
  );
});
