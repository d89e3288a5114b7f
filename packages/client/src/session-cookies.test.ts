// The cookies of a session over a real connection.
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { createLunaClient } from './create-luna-client.ts';
import { listen } from './testing/listening.ts';

test('each answer may change what the next request sends', async () => {
  const answers = [
    ['session="a=b=="; Path=/; HttpOnly; Secure', 'node=1; Path=/; Max-Age=3600', 'auth=1'],
    ['session=second; Path=/'],
    ['node=; Path=/; Max-Age=0'],
    [],
  ];
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push([`${request.method} ${request.url}`, request.headers.cookie]);
    response.setHeader('Set-Cookie', answers.shift() ?? []);
    if (request.method !== 'GET') return response.writeHead(204).end();
    return response.end('{"tasks":[]}');
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}`;
  const client = createLunaClient({ baseUrl, username: 'admin', password: 's3cret' });
  await client.listTasks();
  await client.listTasks();
  await client.listTasks();
  await client.close();
  server.closeAllConnections();
  server.close();
  expect(asked).toEqual([
    ['POST /auth/session', undefined],
    ['GET /tasks', 'session="a=b=="; node=1'],
    ['GET /tasks', 'session=second; node=1'],
    ['GET /tasks', 'session=second'],
    ['DELETE /auth/session', 'auth=1; session=second'],
  ]);
});
