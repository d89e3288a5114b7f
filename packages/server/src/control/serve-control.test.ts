// The control API over real sockets: its token, its refusals, and its guard.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { controlOperations, loadControlChecks } from '@lunarest/contract/control';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { guarded } from '../guard/guard.ts';
import { controlContract } from './control-contract.ts';
import { type Controlled, refusal, startControlled } from './testing/controlled-server.ts';

let controlled: Controlled;

beforeEach(async () => {
  controlled = await startControlled();
});
afterEach(() => controlled.close());

const ask: Controlled['ask'] = (...asked) => controlled.ask(...asked);

describe('without the token', () => {
  test.each(['', 'Bearer', 'Bearer wrong', 'Basic YWRtaW46YWRtaW4='])(
    'the answer is 401: %j',
    async (given) => {
      const refused = refusal(
        401,
        'CONTROL_UNAUTHORIZED',
        'The token is missing or wrong: send "Authorization: Bearer TOKEN" with the printed one.',
      );
      expect(await ask('GET', '/clock', undefined, given)).toEqual(refused);
      // Unknown paths get the same refusal, so that an unauthenticated caller learns no path.
      expect(await ask('GET', '/nothing', undefined, given)).toEqual(refused);
    },
  );
});

test.each(['bearer', 'BEARER '])('the name of the scheme can be "%s"', async (scheme) => {
  const { status } = await ask('GET', '/clock', undefined, `${scheme} ${controlled.control.token}`);
  expect(status).toBe(200);
});

test('the token is in no log, and the control API is not on the port of the appliance', async () => {
  await ask('GET', '/clock');
  const headers = { Authorization: `Bearer ${controlled.control.token}` };
  const answers = Object.values(controlOperations).map(async ({ method, path }) => {
    const { status } = await fetch(`${controlled.server.url}${path}`, {
      method: method.toUpperCase(),
      headers,
    });
    return status;
  });
  const statuses = new Set(await Promise.all(answers));
  // The appliance has a path of the same name for its own tasks.
  expect([...statuses].every((status) => [400, 401, 404, 405].includes(status))).toBe(true);
  expect(controlled.logged).toEqual(['{"method":"GET","status":200,"about":"the control API answered"}']);
});

test.each<[string, string, unknown, number, string, string]>([
  ['GET', '/nothing', undefined, 404, 'CONTROL_NO_RESOURCE', 'The path does not exist in the control API.'],
  [
    'POST',
    '/clock',
    undefined,
    405,
    'CONTROL_METHOD_NOT_ALLOWED',
    'The path supports the methods GET, PATCH.',
  ],
  [
    'GET',
    '/clock?x=1',
    undefined,
    400,
    'CONTROL_BAD_REQUEST',
    expect.stringContaining('unknown query') as never,
  ],
  ['PATCH', '/clock', '{', 400, 'CONTROL_BAD_REQUEST', 'The body is not JSON in UTF-8.'],
  ['PATCH', '/clock', undefined, 400, 'CONTROL_BAD_REQUEST', 'The body is not JSON in UTF-8.'],
  ['PATCH', '/clock', { colour: 1 }, 400, 'CONTROL_BAD_REQUEST', expect.stringContaining('body') as never],
  ['POST', '/state/reset', {}, 400, 'CONTROL_BAD_REQUEST', 'The operation does not accept a body.'],
  [
    'PUT',
    '/snapshots/a%20b',
    undefined,
    400,
    'CONTROL_BAD_REQUEST',
    expect.stringContaining('path/name') as never,
  ],
  [
    'PUT',
    '/state',
    ' '.repeat(9_000_000),
    400,
    'CONTROL_BAD_REQUEST',
    'The body is too large or incomplete.',
  ],
])(
  '%s %s with an invalid path, query or body is refused (%#)',
  async (method, path, body, status, id, message) => {
    expect(await ask(method, path, body)).toEqual(refusal(status, id, message));
  },
);

describe('malformed HTTP', () => {
  const expected = (id: string, message: string, returnCode: number) =>
    JSON.stringify({ id, message, returnCode });

  test.each([
    ['garbage', 'garbage\r\n\r\n', 400, 'CONTROL_BAD_REQUEST', 'The request is not well-formed HTTP.'],
    [
      'two headers Authorization',
      'GET /clock HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n',
      400,
      'CONTROL_BAD_REQUEST',
      'HTTP does not permit the headers of the request.',
    ],
    [
      'CONNECT',
      'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
      404,
      'CONTROL_NO_RESOURCE',
      'The path does not exist in the control API.',
    ],
  ])('gets the documented answer: %s', async (_, sent, status, id, message) => {
    const { port } = new URL(controlled.control.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(sent);
    const received = await text(socket);
    expect(received.split(' ')[1]).toBe(String(status));
    expect(received.split('\r\n\r\n')[1]).toBe(expected(id, message, status));
  });

  test('gets the documented answer where a body breaks', async () => {
    const { url, token } = controlled.control;
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(
      `PATCH /clock HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n`,
    );
    const received = await text(socket);
    expect(received.split('\r\n\r\n')[1]).toBe(
      expected('CONTROL_BAD_REQUEST', 'The body is too large or incomplete.', 400),
    );
  });
});

test('the guard replaces and logs an answer that the contract of the control API does not document', async () => {
  const { answers } = await loadControlChecks();
  const logged: object[] = [];
  const logger = { info: () => {}, error: (facts: object) => void logged.push(facts) };
  const listener = guarded((_, response) => response.writeHead(200).end('{"now":7}'), {
    mode: 'enforce',
    logger,
    contract: controlContract(answers),
  });
  const server = createServer(listener);
  const port = await listeningPort(server);
  const answer = await fetch(`http://127.0.0.1:${port}/clock`, { headers: { Connection: 'close' } });
  const { message, ...body } = JSON.parse(await answer.text());
  server.close();
  expect({ status: answer.status, body }).toEqual({
    status: 500,
    body: { id: 'CONTROL_INTERNAL_ERROR', returnCode: 500 },
  });
  expect(logged).toEqual([
    {
      report: message.replace(/^Report (.*)\.$/, '$1'),
      operation: 'getClock',
      findings: [
        {
          what: 'media-type',
          where: 'header content-type',
          expected: 'application/json',
          contract: '#/paths/~1clock/get/responses/200/content',
        },
        {
          what: 'body-invalid',
          where: 'body',
          expected: 'required',
          property: 'frozen',
          contract: '#/components/schemas/Clock/required',
        },
      ],
    },
  ]);
});
