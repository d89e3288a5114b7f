// The headers and hooks of a program, over a real connection.
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import type { FileBody } from './file-content.ts';
import type { LogEntry } from './hooks.ts';
import { createLunaClient } from './luna-client.ts';
import type { LunaClientOptions } from './options.ts';
import { listening, type Responder } from './testing/fake-appliance.ts';

const account = { username: 'admin', password: 's3cret' };
const tasks: Responder = (response) => response.end('{"tasks":[]}');
const listed = { status: 200, headers: {}, body: { tasks: [] } };

test('every request has the headers of the client and of onRequest, and hooks see no secret', async () => {
  await using server = await listening(tasks);
  const seen: unknown[] = [];
  const client = createLunaClient({
    ...account,
    baseUrl: server.baseUrl,
    headers: { 'X-Source': 'backup' },
    onRequest: ({ headers }, operation) => {
      seen.push([operation, headers.get('Authorization'), headers.get('Cookie'), headers.get('X-Source')]);
      headers.set('X-Trace', operation);
    },
  });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(seen).toEqual([
    ['openSession', null, null, 'backup'],
    ['listTasks', null, null, 'backup'],
    ['closeSession', null, null, 'backup'],
  ]);
  expect(server.headers.map((headers) => [headers['x-source'], headers['x-trace'], headers.cookie])).toEqual([
    ['backup', 'openSession', undefined],
    ['backup', 'listTasks', 'session=1'],
    ['backup', 'closeSession', 'session=1'],
  ]);
});

test('a request that a hook keeps contains no secret, before and after it is sent', async () => {
  await using server = await listening(tasks);
  const kept: Request[] = [];
  const shown: string[] = [];
  const show = () => {
    for (const request of kept) shown.push(inspect(request, { depth: 9 }), ...[...request.headers].flat());
  };
  const client = createLunaClient({
    ...account,
    baseUrl: server.baseUrl,
    onRequest: (request) => {
      kept.push(request);
      show();
    },
    onResponse: show,
  });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  show();
  expect(shown.join()).not.toMatch(/Basic|session=/i);
  expect(server.headers.map(({ authorization, cookie }) => [authorization, cookie])).toEqual([
    [`Basic ${btoa('admin:s3cret')}`, undefined],
    [undefined, 'session=1'],
    [undefined, 'session=1'],
  ]);
});

test.each<[string, () => FileBody]>([
  ['a text', () => 'abcdef'],
  ['a Blob', () => new Blob(['abc', 'def'])],
  ['a stream', () => new Blob(['abc', 'def']).stream()],
])('%s is sent once and completely with hooks that read a clone', async (_what, body) => {
  const taken: string[] = [];
  await using server = await listening((response) => {
    text(response.req).then((sent) => {
      taken.push(sent);
      response.writeHead(204, { Location: '/api/lunasa/upgrades/1' }).end();
    });
  });
  const read: string[] = [];
  const client = createLunaClient({
    ...account,
    baseUrl: server.baseUrl,
    onRequest: async (request, operation) => {
      if (operation === 'createUpgrade') read.push(await request.clone().text());
    },
  });
  expect(await client.createUpgrade({ body: body() })).toMatchObject({ status: 204 });
  await client.close();
  expect([taken, read]).toEqual([['abcdef'], ['abcdef']]);
});

test('onResponse receives each answer and can replace it', async () => {
  await using server = await listening((response) => response.writeHead(418).end('teapot'));
  const seen: unknown[] = [];
  const client = createLunaClient({
    ...account,
    baseUrl: server.baseUrl,
    onResponse: async (response, operation) => {
      seen.push([operation, response.status, await response.clone().text()]);
      return response.status === 418 ? Response.json({ tasks: [] }) : undefined;
    },
  });
  expect(await client.listTasks()).toEqual(listed);
  await client.close();
  expect(seen).toEqual([
    ['openSession', 204, ''],
    ['listTasks', 418, 'teapot'],
    ['closeSession', 204, ''],
  ]);
});

test('onResponse can count the bytes of a file as they arrive', async () => {
  await using server = await listening((response) => response.writeHead(200).end('x'.repeat(1_000_000)));
  let received = 0;
  const count = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        controller.enqueue(chunk);
      },
    });
  await using client = createLunaClient({
    ...account,
    baseUrl: server.baseUrl,
    onResponse: (response, operation) =>
      operation === 'getAcl' && response.body !== null
        ? new Response(response.body.pipeThrough(count()), response)
        : undefined,
  });
  expect(await client.getAcl()).toMatchObject({ status: 200, body: 'x'.repeat(1_000_000) });
  expect(received).toBe(1_000_000);
});

test.each<[string, Partial<LunaClientOptions>]>([
  ['onRequest', { onRequest: () => Promise.reject(new RangeError('mine')) }],
  ['onResponse', { onResponse: () => Promise.reject<undefined>(new RangeError('mine')) }],
  [
    'log',
    {
      log: () => {
        throw new RangeError('mine');
      },
    },
  ],
])('an error of %s is the error of the call', async (_hook, hooks) => {
  await using server = await listening(tasks);
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, ...hooks } as LunaClientOptions);
  await expect(client.listTasks()).rejects.toEqual(new RangeError('mine'));
  await client.close();
});

test('the error for a hook that reads the body itself refers to clone', async () => {
  await using server = await listening(tasks);
  const onResponse = async (response: Response) => {
    await response.text();
  };
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, onResponse });
  await expect(client.listTasks()).rejects.toEqual(
    new TypeError('onResponse has read the body: read the body of response.clone()'),
  );
  await client.close();
});

test('the log has each request, even one without an answer, and no query', async () => {
  await using server = await listening(tasks, (response) => response.destroy());
  const log: LogEntry[] = [];
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, log: (entry) => log.push(entry) });
  await client.listTasks({ limit: 5 });
  await expect(client.getTask({ taskid: '3' })).rejects.toThrow('getTask: no answer from the appliance');
  await client.close();
  const milliseconds = expect.any(Number);
  expect(log).toEqual([
    { operation: 'openSession', method: 'POST', path: '/auth/session', status: 204, milliseconds },
    { operation: 'listTasks', method: 'GET', path: '/tasks', status: 200, milliseconds },
    { operation: 'getTask', method: 'GET', path: '/tasks/3', status: null, milliseconds },
    { operation: 'closeSession', method: 'DELETE', path: '/auth/session', status: 204, milliseconds },
  ]);
});

test.each<[Record<string, unknown>, string]>([
  [{ headers: { Cookie: 'a=s3cret' } }, 'headers must not contain Cookie: the client sets it'],
  [
    { headers: { authorization: 'Bearer s3cret' } },
    'headers must not contain authorization: the client sets it',
  ],
  [{ headers: { 'X A': 's3cret' } }, 'headers: the name or the value of "X A" is malformed'],
  [{ headers: { 'X-A': 's3cret\r\nX-B: 1' } }, 'headers: the name or the value of "X-A" is malformed'],
  [{ headers: { 'X-A': undefined } }, 'headers: the name or the value of "X-A" is malformed'],
  [{ log: true }, 'log must be a function'],
  [{ onRequest: {} }, 'onRequest must be a function'],
  [{ onResponse: 'x' }, 'onResponse must be a function'],
])('%j is refused', (given, message) => {
  // The options of a caller without types.
  const options = { ...account, baseUrl: 'https://luna.example', ...given } as LunaClientOptions;
  expect(() => createLunaClient(options)).toThrow(new TypeError(message));
});
