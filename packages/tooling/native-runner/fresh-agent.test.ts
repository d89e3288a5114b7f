import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { request } from 'undici';
import { FreshAgent } from './fresh-agent.mjs';

const agent = new FreshAgent();
const server = createServer((_, response) => response.end('done'));
let port: number;
let connections = 0;
server.on('connection', () => {
  connections += 1;
});

beforeAll(async () => {
  port = await listeningPort(server);
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
  const { statusCode, body } = await request(`http://127.0.0.1:${port}`, { method, dispatcher: agent });
  await body.dump();
  return statusCode;
}
