// The errors for answers outside the contract, over a real connection.
import { once } from 'node:events';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { UnexpectedAnswerError } from './errors.ts';
import type { LunaClient } from './generated/clients.ts';
import { createLunaClient } from './luna-client.ts';
import { listening, type Responder, refuse } from './testing/fake-appliance.ts';

const account = { username: 'admin', password: 's3cret' };
const page = '<h1>Bad gateway, s3cret</h1>';

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Responder =>
  (response) =>
    response.writeHead(status, headers).end(JSON.stringify(body));

test.each<[string, Responder, Record<string, unknown>]>([
  [
    'a proxy’s page',
    (response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end(page),
    { status: 502, text: page, errorId: undefined, retryAfterSeconds: undefined },
  ],
  [
    'a page with the status of a refusal',
    (response) => response.writeHead(401, { 'Content-Type': 'text/html' }).end(page),
    { status: 401, text: page, errorId: undefined, retryAfterSeconds: undefined },
  ],
  [
    'an unknown error id',
    json(401, refuse(401, 'HSMPLUGIN_SOMETHING_NEW').body),
    {
      status: 401,
      text: JSON.stringify(refuse(401, 'HSMPLUGIN_SOMETHING_NEW').body),
      errorId: 'HSMPLUGIN_SOMETHING_NEW',
      retryAfterSeconds: undefined,
    },
  ],
  [
    'a 503 with Retry-After',
    json(503, { busy: true }, { 'Retry-After': '120' }),
    { status: 503, text: '{"busy":true}', errorId: undefined, retryAfterSeconds: 120 },
  ],
  [
    'a 429 without a body',
    (response) => response.writeHead(429, { 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' }).end(),
    { status: 429, text: '', errorId: undefined, retryAfterSeconds: 0 },
  ],
])(
  'the error of %s has the content of the answer and does not print it',
  async (_what, respond, expected) => {
    await using server = await listening(respond);
    await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
    const failure: unknown = await client.listTasks().catch((error: unknown) => error);
    if (!(failure instanceof UnexpectedAnswerError)) throw failure;
    const { status, text, errorId, retryAfterSeconds } = failure;
    expect({ status, text, errorId, retryAfterSeconds }).toEqual(expected);
    expect(inspect(failure)).not.toContain('s3cret');
  },
);

test('the error has the headers of the answer without cookies', async () => {
  await using server = await listening(json(418, {}, { 'X-Node': 'a', 'Set-Cookie': 'session=2' }));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  const failure: unknown = await client.listTasks().catch((error: unknown) => error);
  if (!(failure instanceof UnexpectedAnswerError)) throw failure;
  expect([failure.headers.get('X-Node'), failure.headers.get('Set-Cookie')]).toEqual(['a', null]);
});

const file = { userid: 'admin', fileid: 'supportInfo.txt' };

test.each<[string, number, (client: LunaClient) => Promise<unknown>]>([
  ['page', 502, (client) => client.listTasks()],
  ['answer in JSON', 200, (client) => client.listTasks()],
  ['refusal of a file', 404, (client) => client.getUserFileArchive(file)],
  ['refusal of a file as a stream', 404, (client) => client.getUserFileArchive(file, { as: 'stream' })],
])('an endless %s is read up to a bound and its connection is closed', async (_what, status, call) => {
  let closed: Promise<unknown> = Promise.resolve();
  let sent = 0;
  await using server = await listening((response) => {
    closed = once(response, 'close');
    response.writeHead(status, { 'Content-Type': 'application/json' });
    const piece = 'x'.repeat(65_536);
    const more = () => {
      // The bound of the test, in case the client has none.
      if (sent >= 2 ** 26) return response.end();
      sent += piece.length;
      if (response.write(piece)) more();
    };
    response.on('drain', more);
    more();
  });
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl });
  const failure: unknown = await call(client).catch((error: unknown) => error);
  expect(failure).toMatchObject({ status, text: 'x'.repeat(65_536) });
  await closed;
  // The buffers of the system add to the 16 MiB.
  expect(sent).toBeLessThan(2 ** 26);
});

test('with unknown: value an unexpected answer is a result', async () => {
  await using server = await listening(json(503, {}, { 'Retry-After': '7' }), json(200, { tasks: [] }));
  await using client = createLunaClient({ ...account, baseUrl: server.baseUrl, unknown: 'value' });
  const result = await client.listTasks();
  if (result.status !== 'unexpected') throw new Error(`status ${result.status}`);
  const { operation, status, retryAfterSeconds } = result.unexpected;
  expect({ operation, status, retryAfterSeconds }).toEqual({
    operation: 'listTasks',
    status: 503,
    retryAfterSeconds: 7,
  });
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
});

test('with unknown: value other errors are thrown, and waitForTask also throws this one', async () => {
  await using server = await listening(json(418, {}));
  const client = createLunaClient({ ...account, baseUrl: server.baseUrl, unknown: 'value' });
  await expect(client.getTask({ taskid: '' })).rejects.toThrow(TypeError);
  await expect(client.waitForTask('3')).rejects.toThrow(UnexpectedAnswerError);
  await client.close();
});

test('the compiler knows the result only with unknown: value', () => {
  const options = { ...account, baseUrl: 'https://luna.example' };
  const lenient = createLunaClient({ ...options, unknown: 'value' });
  const strict = createLunaClient(options);
  type Status<C extends { listTasks(): Promise<{ status: unknown }> }> = Awaited<
    ReturnType<C['listTasks']>
  >['status'];
  const known: Status<typeof strict>[] = [200, 400, 401, 500];
  const all: Status<typeof lenient>[] = [...known, 'unexpected'];
  // @ts-expect-error only unknown: 'value' has this result
  const none: Status<typeof strict> = 'unexpected';
  expect([all, none]).toEqual([[200, 400, 401, 500, 'unexpected'], 'unexpected']);
});

test('another value of unknown is refused', () => {
  // @ts-expect-error a caller without types
  const make = () => createLunaClient({ ...account, baseUrl: 'https://luna.example', unknown: 'ignore' });
  expect(make).toThrow(new TypeError("unknown must be 'throw' or 'value'"));
});
