// A client that closes its sending side still gets each pending answer exactly once. The server then closes
// the connection before any time limit.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ConnectionLimits, connectionLimits } from '@lunarest/http';
import { delayed } from '@lunarest/simulator/control';
import { pino } from 'pino';
import { type RunningServer, startServer } from '../start-server.ts';
import { asAdmin } from '../testing/as-admin.ts';
import { answersIn, openConnection } from './testing/raw-connection.ts';

const never = 10 ** 8;
const patient: ConnectionLimits = {
  ...connectionLimits,
  headers: never,
  request: never,
  keepAlive: never,
  idle: never,
};

const common = `Host: a\r\nContent-Type: ${asAdmin['Content-Type']}\r\nAuthorization: ${asAdmin.Authorization}\r\n`;
const listTasks = `GET /tasks HTTP/1.1\r\n${common}\r\n`;
const openSession = `POST /auth/session HTTP/1.1\r\n${common}Content-Length: 2\r\n\r\n{}`;
const deletion = `DELETE /tasks HTTP/1.1\r\n${common}`;

const tasks = { status: 200, id: null };
const session = { status: 204, id: null };
const refused = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const notFound = { status: 404, id: 'FRAMEWORK_NO_RESOURCE' };

let server: RunningServer;
let log: Record<string, unknown>[];

describe.each([
  ['http', 'express'],
  ['http', 'node'],
  ['https', 'express'],
  ['https', 'node'],
] as const)('over %s with %s', (protocol, framework) => {
  beforeEach(async () => {
    log = [];
    const logger = pino({ base: null }, { write: (line: string) => void log.push(JSON.parse(line)) });
    const tls = protocol === 'http' ? { tls: false as const } : {};
    server = await startServer({ ...tls, framework, logger }, patient);
  });

  afterEach(async () => {
    await server.close();
    expect(log.filter(({ level }) => level !== 30)).toEqual([]);
  });

  test.each([
    ['nothing', '', []],
    ['a request', listTasks, [tasks]],
    ['a request with a body', openSession, [session]],
    ['a request of HTTP/1.0', listTasks.replace('HTTP/1.1', 'HTTP/1.0'), [tasks]],
    ['several requests', `${listTasks}${openSession}${listTasks}`, [tasks, session, tasks]],
    ['an incomplete head', 'GET /tasks HTTP/1.1\r\nHost: a\r\n', [refused]],
    ['an incomplete body', `${deletion}Content-Length: 50\r\n\r\n{`, [refused]],
    ['an incomplete chunked body', `${deletion}Transfer-Encoding: chunked\r\n\r\n2\r\n{`, [refused]],
    [
      'a request and an incomplete one',
      `${listTasks}${deletion}Content-Length: 50\r\n\r\n{`,
      [tasks, refused],
    ],
    [
      'a refused request with an incomplete body',
      `POST /nowhere HTTP/1.1\r\n${common}Content-Length: 50\r\n\r\n{`,
      [notFound],
    ],
    ['garbage', 'garbage\r\n\r\n', [refused]],
  ])('a client that closes its sending side after %s gets every answer', async (_, bytes, expected) => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.end(bytes);
    expect(answers(await untilClosed())).toEqual(expected);
  });

  test('a client that closes its sending side after an answer gets no further answer', async () => {
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write(listTasks);
    await untilReceived(/\}$/);
    socket.end();
    expect(answers(await untilClosed())).toEqual([tasks]);
  });

  test('a client that closes its sending side during a delay gets the delayed answer', async () => {
    server.appliance.faults.next('listTasks', delayed(100));
    const { socket, untilClosed } = await openConnection(server.url);
    socket.end(listTasks);
    expect(answers(await untilClosed())).toEqual([tasks]);
  });
});

/** Omits the header Connection, which a client that has closed its sending side ignores. */
function answers(text: string) {
  return answersIn(text).map(({ status, id }) => ({ status, id }));
}
