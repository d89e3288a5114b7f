// A broken request gets one answer, its connection is closed, and the log has no error.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ConnectionLimits, connectionLimits } from '@lunarest/http';
import { pino } from 'pino';
import { type RunningServer, startServer } from '../start-server.ts';
import { asAdmin } from '../testing/as-admin.ts';
import { answersIn, openConnection } from './testing/raw-connection.ts';

const authorization = `Authorization: ${asAdmin.Authorization}`;
const vendor = `Content-Type: ${asAdmin['Content-Type']}`;
const chunked = 'Transfer-Encoding: chunked';
const lines = (...text: readonly string[]) => `${text.join('\r\n')}\r\n\r\n`;
const brokenChunk = 'not-a-size\r\n';

const listTasks = lines('GET /tasks HTTP/1.1', 'Host: a', authorization, vendor);
const nowhere = lines('POST /nowhere HTTP/1.1', 'Host: a', vendor, chunked);
const withoutCredentials = lines('POST /auth/session HTTP/1.1', 'Host: a', vendor, chunked);
const anotherMediaType = lines('POST /auth/session HTTP/1.1', 'Host: a', authorization, chunked);
const deletion = lines('DELETE /tasks HTTP/1.1', 'Host: a', authorization, vendor, chunked);

const notFound = { status: 404, id: 'FRAMEWORK_NO_RESOURCE', connection: 'keep-alive' };
const unauthenticated = { status: 401, id: 'FRAMEWORK_USER_NOT_AUTHENTICATED', connection: 'keep-alive' };
const mediaTypeRefused = {
  status: 400,
  id: 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
  connection: 'keep-alive',
};
const tasks = { status: 200, id: null, connection: 'keep-alive' };
const refused = { status: 400, id: 'FRAMEWORK_BAD_REQUEST', connection: 'close' };

let server: RunningServer;
let log: Record<string, unknown>[];

/** Milliseconds far beyond the duration of a test, so that no limit expires on a busy machine. */
const never = 10 ** 8;
const patient: ConnectionLimits = { ...connectionLimits, headers: never, request: never };

/** Starts a server for each test and asserts that its log has no error. */
function serve(protocol: string, limits: ConnectionLimits): void {
  beforeEach(async () => {
    log = [];
    const logger = pino({ base: null }, { write: (line: string) => void log.push(JSON.parse(line)) });
    server = await startServer(protocol === 'http' ? { tls: false, logger } : { logger }, limits);
  });

  afterEach(async () => {
    await server.close();
    expect(log.filter(({ level }) => level !== 30)).toEqual([]);
  });
}

describe.each(['http', 'https'])('over %s', (protocol) => {
  serve(protocol, patient);

  test.each([
    ['an unknown path', nowhere, notFound],
    ['missing credentials', withoutCredentials, unauthenticated],
    ['another media type', anotherMediaType, mediaTypeRefused],
  ])('a body that breaks after the refusal of %s causes no second answer', async (_, head, answer) => {
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write(head);
    await untilReceived(/\}$/);
    socket.write(brokenChunk);
    expect(answersIn(await untilClosed())).toEqual([answer]);
  });

  test('a body that breaks during its arrival gets one refusal', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(deletion);
    socket.write(`2\r\n{}\r\n${brokenChunk}`);
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('a body that breaks beyond the maximum size gets one refusal', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${deletion}20000\r\n${' '.repeat(0x20000)}\r\n${brokenChunk}`);
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('a body in an unsupported transfer coding is refused', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(deletion.replace('chunked\r\n', 'gzip, chunked\r\nConnection: close\r\n'));
    socket.write('2\r\n{}\r\n0\r\n\r\n');
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('garbage after a refusal causes no further answer', async () => {
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write('garbage\r\n\r\n');
    await untilReceived(/\}$/);
    for (let piece = 0; piece < 10; piece += 1) socket.write(`${piece} garbage\r\n\r\n`);
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('a body that breaks after 100 Continue gets one refusal', async () => {
    const expectation = deletion.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n');
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write(expectation);
    await untilReceived(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    socket.write(brokenChunk);
    const text = await untilClosed();
    expect(answersIn(text.replace('HTTP/1.1 100 Continue\r\n\r\n', ''))).toEqual([refused]);
  });

  test('a body that breaks after a refusal instead of 100 Continue causes no second answer', async () => {
    const expectation = nowhere.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n');
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write(expectation);
    await untilReceived(/\}$/);
    socket.write(brokenChunk);
    const text = await untilClosed();
    expect(answersIn(text.replace('HTTP/1.1 100 Continue\r\n\r\n', ''))).toEqual([notFound]);
  });

  test('a broken body gets one refusal despite an unknown expectation', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${deletion.replace('\r\n\r\n', '\r\nExpect: a-miracle\r\n\r\n')}${brokenChunk}`);
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('requests before a broken one in the same packet each get one answer', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${listTasks}${listTasks}${deletion}${brokenChunk}`);
    expect(answersIn(await untilClosed())).toEqual([tasks, tasks, refused]);
  });

  test('requests before garbage in the same packet get answers before the connection closes', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${listTasks}${listTasks}garbage\r\n\r\n`);
    expect(answersIn(await untilClosed())).toEqual([tasks, { ...tasks, connection: 'close' }]);
  });

  test('requests before CONNECT in the same packet get answers before the connection closes', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${listTasks}${lines('CONNECT elsewhere.example:443 HTTP/1.1', 'Host: elsewhere.example')}`);
    expect(answersIn(await untilClosed())).toEqual([{ ...tasks, connection: 'close' }]);
  });

  test('garbage after an answer on the same connection gets a refusal', async () => {
    const { socket, untilReceived, untilClosed } = await openConnection(server.url);
    socket.write(listTasks);
    await untilReceived(/\}$/);
    socket.write('garbage\r\n\r\n');
    expect(answersIn(await untilClosed())).toEqual([tasks, refused]);
  });

  test('a connection that the client destroys during a body gets no answer', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${deletion}2\r\n{`);
    socket.destroy();
    expect(await untilClosed()).toBe('');
  });

  test('a request of HTTP/1.0 in chunks ends its connection', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    const head = lines('GET /tasks HTTP/1.0', authorization, vendor, chunked, 'Connection: keep-alive');
    socket.write(`${head}0\r\n\r\n${listTasks}`);
    expect(answersIn(await untilClosed())).toEqual([{ ...tasks, connection: 'close' }]);
  });

  test('a request with Upgrade ends its connection', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    const upgrade = lines(
      'GET /tasks HTTP/1.1',
      'Host: a',
      authorization,
      vendor,
      'Connection: upgrade',
      'Upgrade: h2c',
    );
    socket.write(`${upgrade}${listTasks}`);
    expect(answersIn(await untilClosed())).toEqual([{ ...tasks, connection: 'close' }]);
  });

  test('two media types are refused even when no operation matches', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(
      lines('GET /nowhere HTTP/1.1', 'Host: a', vendor, 'Content-Type: text/plain', 'Connection: close'),
    );
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });
});

describe.each(['http', 'https'])('over %s with expired limits', (protocol) => {
  serve(protocol, { ...patient, headers: 1_000, request: 1_000, checking: 20 });

  test('a body that never arrives gets one refusal', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(`${deletion}2\r\n{`);
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('a body that never arrives after a refusal causes no second answer', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(nowhere);
    expect(answersIn(await untilClosed())).toEqual([notFound]);
  });

  test('a body of HTTP/1.0 that never arrives gets one refusal', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(lines('DELETE /tasks HTTP/1.0', authorization, vendor, 'Content-Length: 20').concat('{'));
    expect(answersIn(await untilClosed())).toEqual([refused]);
  });

  test('a body of HTTP/1.0 that never arrives after a refusal causes no second answer', async () => {
    const { socket, untilClosed } = await openConnection(server.url);
    socket.write(lines('POST /nowhere HTTP/1.0', vendor, 'Content-Length: 20'));
    expect(answersIn(await untilClosed())).toEqual([{ ...notFound, connection: 'close' }]);
  });

  test('a connection without a request is closed without an answer', async () => {
    const { untilClosed } = await openConnection(server.url);
    expect(await untilClosed()).toBe('');
  });
});
