import { once } from 'node:events';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../start-server.ts';

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
