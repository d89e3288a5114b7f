import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { request } from 'undici';
import { FreshAgent } from './fresh-agent.mjs';

const agent = new FreshAgent();
const server = createServer((_, response) => response.end('done'));
let connections = 0;
server.on('connection', () => {
  connections += 1;
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  await agent.close();
  server.close();
});

test('after a connection that has ended, requests share the next one', async () => {
  const rest = Array.from({ length: 100 }, () => 'GET' as const);
  // Undici closes the connection of a HEAD request.
  for (const method of ['HEAD', ...rest] as const) expect(await ask(method)).toBe(200);
  // A pause of this process may close a few other connections.
  expect(connections).toBeLessThan(50);
});

async function ask(method: 'GET' | 'HEAD'): Promise<number> {
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const { statusCode, body } = await request(`http://127.0.0.1:${port}`, { method, dispatcher: agent });
  await body.dump();
  return statusCode;
}
