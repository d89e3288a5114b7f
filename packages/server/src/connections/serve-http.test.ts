import { once } from 'node:events';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../start-server.ts';
import { connectionLimits } from './open-connections.ts';
import { serveHttp } from './serve-http.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each([
  { offered: ['http/1.0'], chosen: 'http/1.0' },
  { offered: ['h2', 'http/1.1'], chosen: 'http/1.1' },
  { offered: [], chosen: false },
])('the TLS handshake of a client that offers $offered succeeds', async ({ offered, chosen }) => {
  const { hostname, port } = new URL(server.url);
  const socket = connect({
    host: hostname,
    port: Number(port),
    ca: server.certificate,
    ALPNProtocols: offered,
  });
  await once(socket, 'secureConnect');
  expect(socket.alpnProtocol).toBe(chosen);
  socket.destroy();
});

test('closing sends a large answer in progress completely', async () => {
  const bytes = 2 ** 25;
  const { url, close } = await serveHttp((_, response) => response.end(Buffer.alloc(bytes)), {
    host: '127.0.0.1',
    port: 0,
    tls: false,
    limits: { ...connectionLimits, closing: 10 ** 8 },
    refusals: { malformed: unexpected, connect: unexpected },
  });
  const [answer] = await once(get(url), 'response');
  const closed = close();
  expect(await buffer(answer)).toHaveLength(bytes);
  await closed;
});

function unexpected(): never {
  throw new Error('nothing is refused');
}
