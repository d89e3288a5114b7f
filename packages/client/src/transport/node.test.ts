// The trust of Node's transport in real TLS servers with certificates made for the test.
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { ClientClosedError } from '../errors.ts';
import { createLunaClient } from '../luna-client.ts';
import type { ReachOptions } from '../options.ts';
import { makeCertificate } from '../testing/key-appliance.ts';
import type { Progress } from '../transfer.ts';

type Certificate = Awaited<ReturnType<typeof makeCertificate>>;

const account = { username: 'admin', password: 's3cret' };
let own: Certificate;
let other: Certificate;

beforeAll(async () => {
  [own, other] = await Promise.all([makeCertificate(), makeCertificate()]);
});

describe('an appliance with a self-signed certificate', () => {
  const sockets: TLSSocket[] = [];
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    server = createServer({ cert: own.cert, key: own.key }, (request, response) => {
      response.setHeader('Set-Cookie', 'session=1');
      if (request.url === '/acl') return void response.writeHead(200, { 'Content-Length': 6 }).write('abc');
      if (request.url === '/api/lunasa/upgrades') return void request.pipe(response.writeHead(500));
      if (request.url !== '/tasks') return response.writeHead(204).end();
      return response.setHeader('Content-Type', 'application/json').end('{"tasks":[]}');
    });
    server.on('secureConnection', (socket: TLSSocket) => sockets.push(socket));
    baseUrl = await listen(server);
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each<[string, () => ReachOptions]>([
    ['its ca', () => ({ ca: own.cert })],
    ['its fingerprint with colons', () => ({ fingerprint: own.fingerprint })],
    ['its fingerprint without', () => ({ fingerprint: own.fingerprint.replaceAll(':', '').toLowerCase() })],
    ['either of two pins', () => ({ fingerprint: [other.fingerprint, own.fingerprint] })],
    ['insecureTls', () => ({ insecureTls: true })],
  ])('is trusted with %s, over connections that end with the client', async (_what, reach) => {
    sockets.length = 0;
    const client = createLunaClient({ ...account, baseUrl, ...reach() });
    expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
    await client.close();
    await client.close();
    expect(sockets.length).toBeGreaterThan(0);
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  });

  test('sends and receives files as streams, and an unread stream ends with the client', async () => {
    sockets.length = 0;
    const client = createLunaClient({ ...account, baseUrl, fingerprint: own.fingerprint });
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => seen.push(progress);
    // The server sends the file back instead of an error.
    await expect(client.createUpgrade({ body: 'abcdef' }, { onProgress })).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      text: 'abcdef',
    });
    const acl = await client.getAcl({}, { as: 'stream', onProgress });
    if (acl.status !== 200) throw new Error(`status ${acl.status}`);
    const reader = acl.body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('abc');
    expect(seen).toEqual([
      { bytes: 6, total: 6 },
      { bytes: 3, total: 6 },
    ]);
    await client.close();
    await expect(reader.read()).rejects.toEqual(new ClientClosedError('getAcl'));
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  });

  test.each<[string, () => ReachOptions, RegExp]>([
    ['the certificates of the platform', () => ({}), /self-signed certificate/],
    ['another ca', () => ({ ca: other.cert }), /self-signed certificate/],
    [
      'another fingerprint',
      () => ({ fingerprint: other.fingerprint }),
      /the appliance presented another certificate/,
    ],
  ])('is not trusted with %s', async (_what, reach, reason) => {
    const client = createLunaClient({ ...account, baseUrl, ...reach() });
    const failure: unknown = await client.listTasks().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: 'ConnectionError',
      operation: 'openSession',
      message: expect.stringMatching(/pass its SHA-256 as fingerprint|presented another certificate/),
      cause: { cause: { message: expect.stringMatching(reason) } },
    });
    await client.close();
  });
});

test('no request is sent to a server with another certificate than the pinned one', async () => {
  const received: Buffer[] = [];
  let connections = 0;
  const server = createTlsServer({ cert: own.cert, key: own.key }, (socket) => {
    socket.on('data', (bytes) => received.push(bytes));
    socket.on('error', () => {});
  });
  server.on('connection', () => {
    connections += 1;
  });
  const baseUrl = await listen(server);
  const client = createLunaClient({ ...account, baseUrl, fingerprint: other.fingerprint });
  await expect(client.listTasks()).rejects.toThrow(
    `openSession: no answer from the appliance (the appliance presented another certificate: SHA-256 ${own.fingerprint})`,
  );
  await client.close();
  // The server has closed when each connection has ended and all its bytes have been read.
  server.close();
  await once(server, 'close');
  expect({ connections, received }).toEqual({ connections: 1, received: [] });
});

test('each connection verifies the pinned certificate again', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer({ cert: own.cert, key: own.key }, (request, response) => {
    asked.push(request.url);
    response.writeHead(204, { 'Set-Cookie': 'session=1', Connection: 'close' }).end();
  });
  const baseUrl = await listen(server);
  const client = createLunaClient({ ...account, baseUrl, fingerprint: own.fingerprint });
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  server.setSecureContext({ cert: other.cert, key: other.key });
  await expect(client.listTasks()).rejects.toThrow('listTasks: no answer from the appliance');
  await client.close().catch(() => {});
  server.close();
  expect(asked).toEqual(['/auth/session']);
});

test('a client certificate can be presented together with a pin', async () => {
  const shown: string[] = [];
  const tls = { cert: own.cert, key: own.key, requestCert: true, rejectUnauthorized: false };
  const server = createServer(tls, (_request, response) => {
    response.writeHead(204, { 'Set-Cookie': 'session=1', Connection: 'close' }).end();
  });
  server.on('secureConnection', (socket: TLSSocket) =>
    shown.push(socket.getPeerCertificate().fingerprint256),
  );
  const baseUrl = await listen(server);
  const { cert, key } = other;
  const client = createLunaClient({ ...account, baseUrl, fingerprint: own.fingerprint, cert, key });
  expect(await client.openSession()).toEqual({ status: 204, body: undefined });
  await client.close();
  server.close();
  expect(new Set(shown)).toEqual(new Set([other.fingerprint]));
});

async function listen(server: ReturnType<typeof createTlsServer>): Promise<string> {
  return `https://127.0.0.1:${await listeningPort(server)}`;
}
