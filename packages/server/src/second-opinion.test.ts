import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { urlOf } from '@lunarest/simulator';
import { answersIn, openConnection } from './connections/testing/raw-connection.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { asAdmin } from './testing/as-admin.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ tls: false, validator: 'express-openapi-validator' });
});
afterAll(() => server.close());

test.each([
  ['the server answers a valid request', 'listTasks', '', { status: 200, details: undefined }],
  [
    'the library refuses an unknown query parameter without its name',
    'listTasks',
    '?secret=1',
    { status: 400, details: 'express-openapi-validator: Unknown query parameter.' },
  ],
] as const)('%s', async (_, operation, query, expected) => {
  expect(await ask('GET', `${urlOf(operation)}${query}`)).toEqual(expected);
});

test.each([
  ['/t%61sks/?limit=1', { status: 200, details: undefined }],
  ['/users/%61dmin', { status: 200, details: undefined }],
  ['/t%61sks?limit=0', { status: 400, details: expect.stringMatching(/^express-openapi-validator: /) }],
])('the library reads the percent-encoded path of %s', async (target, expected) => {
  expect(await ask('GET', target)).toEqual(expected);
});

test('the library reads no fragment, which the server ignores', async () => {
  const { socket, untilClosed } = await openConnection(server.url);
  const headers = Object.entries(asAdmin).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET /tasks?limit=1#x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers.join('')}\r\n`);
  expect(answersIn(await untilClosed())).toEqual([{ status: 200, id: null, connection: 'close' }]);
});

test('the server refuses a body that is too large with its own message', async () => {
  expect(await ask('POST', urlOf('createUser'), 'x'.repeat(64 * 1024 + 1))).toEqual({
    status: 400,
    details: 'The body cannot be read, or it is too large.',
  });
});

async function ask(method: string, path: string, body?: string) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: asAdmin,
    ...(body === undefined ? {} : { body }),
  });
  const { details } = JSON.parse((await response.text()) || '{}');
  return { status: response.status, details };
}
