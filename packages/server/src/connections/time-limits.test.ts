// The server closes connections that a client leaves open. The tests shorten the documented limits.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConnectionLimits } from '@lunarest/http';
import { type RunningServer, startServer } from '../start-server.ts';
import { asAdmin } from '../testing/as-admin.ts';
import {
  answersIn,
  clientHello,
  openBareConnection,
  openConnection,
  trickle,
} from './testing/raw-connection.ts';

const authorization = `Authorization: ${asAdmin.Authorization}`;
const head = `DELETE /tasks HTTP/1.1\r\nHost: a\r\n${authorization}\r\nContent-Type: ${asAdmin['Content-Type']}\r\n`;
const listTasks = `${head.replace('DELETE', 'GET')}\r\n`;
const refused = { status: 400, id: 'FRAMEWORK_BAD_REQUEST', connection: 'close' };
const tasks = { status: 200, id: null, connection: 'keep-alive' };

/** Milliseconds far beyond the duration of a test, so that only the shortened limit can expire. */
const never = 10 ** 8;
const endless: ConnectionLimits = {
  handshake: never,
  headers: never,
  request: never,
  keepAlive: never,
  idle: never,
  lingering: never,
  closing: 0,
  checking: 20,
};

let server: RunningServer;
async function start(limits: Partial<ConnectionLimits>, tls?: false): Promise<string> {
  server = await startServer(tls === undefined ? {} : { tls }, { ...endless, ...limits });
  return server.url;
}
afterEach(() => server.close());

/**
 * The bytes received on a connection after `send`. On a busy machine the first byte may arrive after the limit, and the
 * server closes the connection without an answer; the function then repeats the attempt on a new connection.
 */
async function untilAnswered(url: string, send: (socket: Socket) => void): Promise<string> {
  const { socket, untilClosed } = await openConnection(url);
  send(socket);
  const received = await untilClosed();
  return received === '' ? untilAnswered(url, send) : received;
}

describe('a TLS handshake', () => {
  beforeEach(() => start({ handshake: 500 }));

  test('that never starts is aborted', async () => {
    const { untilClosed } = await openBareConnection(server.url);
    expect(await untilClosed()).toBe('');
  });

  test('whose first message never ends is aborted despite its bytes', async () => {
    const { socket, untilClosed } = await openBareConnection(server.url);
    const hello = await clientHello();
    trickle(socket, hello.subarray(0, hello.length - 1).toString('latin1'));
    expect(await untilClosed()).toBe('');
  });

  test('that stops after the answer of the server is aborted', async () => {
    const { socket, untilClosed, untilReceived } = await openBareConnection(server.url);
    socket.write(await clientHello());
    await untilReceived(/./);
    expect(await untilClosed()).not.toContain('HTTP');
  });

  test('that is invalid is aborted at once', async () => {
    const { socket, untilClosed } = await openBareConnection(server.url);
    socket.write(listTasks);
    expect(await untilClosed()).not.toContain('HTTP');
  });
});

describe.each([
  ['http', false],
  ['https', undefined],
] as const)('over %s', (_protocol, tls) => {
  test('headers that arrive too slowly are refused', async () => {
    const url = await start({ headers: 500 }, tls);
    const received = await untilAnswered(url, (socket) => trickle(socket, listTasks));
    expect(answersIn(received)).toEqual([refused]);
  });

  test('headers that arrive too slowly on a used connection are refused', async () => {
    const { socket, untilReceived, untilClosed } = await openConnection(await start({ headers: 500 }, tls));
    socket.write(listTasks);
    await untilReceived(/\}$/);
    trickle(socket, listTasks);
    expect(answersIn(await untilClosed())).toEqual([tasks, refused]);
  });

  test('a body that arrives too slowly is refused', async () => {
    const url = await start({ headers: 500, request: 500 }, tls);
    const received = await untilAnswered(url, (socket) => {
      socket.write(`${head}Content-Length: 500\r\n\r\n`);
      trickle(socket, ' '.repeat(500));
    });
    expect(answersIn(received)).toEqual([refused]);
  });

  test('a connection without a request is closed', async () => {
    const { untilClosed } = await openConnection(await start({ headers: 500 }, tls));
    expect(await untilClosed()).toBe('');
  });

  test('a connection without another request is closed', async () => {
    const { socket, untilClosed } = await openConnection(await start({ keepAlive: 100 }, tls));
    socket.write(listTasks);
    expect(answersIn(await untilClosed())).toEqual([tasks]);
  });

  test('a client that does not read its answers is disconnected', async () => {
    const { socket, untilClosed } = await openConnection(await start({ idle: 200, keepAlive: 200 }, tls));
    socket.pause();
    // Neither the requests nor their answers fit into the system's buffers; the server stops reading when it
    // cannot write.
    socket.write(`GET /nowhere HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(500)}\r\n\r\n`.repeat(20_000));
    await untilClosed();
  });

  test('closing the server ends a connection without a request at once', async () => {
    const { untilClosed } = await openConnection(await start({ closing: never }, tls));
    await server.close();
    expect(await untilClosed()).toBe('');
  });

  test('closing the server ends requests in progress', async () => {
    const { socket, untilClosed } = await openConnection(await start({}, tls));
    socket.write(head);
    await Promise.all([server.close(), untilClosed()]);
    expect(await untilClosed()).toBe('');
  });

  test('closing the server waits for a request in progress', async () => {
    const { socket, untilReceived, untilClosed } = await openConnection(await start({ closing: never }, tls));
    socket.write(`${head}Content-Length: 2\r\nExpect: 100-continue\r\n\r\n`);
    await untilReceived(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    const closed = server.close();
    socket.write('{}');
    const answer = (await untilClosed()).replace('HTTP/1.1 100 Continue\r\n\r\n', '');
    expect(answersIn(answer)).toEqual([{ status: 204, id: null, connection: 'close' }]);
    await closed;
  });
});

test('closing the server ends a TLS handshake at once', async () => {
  const { socket, untilReceived, untilClosed } = await openBareConnection(await start({ closing: never }));
  socket.write(await clientHello());
  await untilReceived(/./);
  await server.close();
  expect(await untilClosed()).not.toContain('HTTP');
});

test('a client that leaves during its TLS handshake is disconnected at once', async () => {
  const { socket, untilReceived, untilClosed } = await openBareConnection(await start({}));
  socket.write(await clientHello());
  await untilReceived(/./);
  socket.end();
  expect(await untilClosed()).not.toContain('HTTP');
});

test.each(['garbage\r\n\r\n', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n'])(
  'the server closes the connection of a client that never closes it: %j',
  async (bytes) => {
    const { port } = new URL(await start({ lingering: 100 }, false));
    const socket = connect({ port: Number(port), allowHalfOpen: true });
    const failed = once(socket, 'error');
    socket.write(bytes);
    await once(socket.resume(), 'end');
    // A half-open connection accepts these bytes, and a closed one answers with a reset.
    const writing = setInterval(() => socket.write('x'), 10);
    const [error] = await failed;
    clearInterval(writing);
    expect(['EPIPE', 'ECONNRESET']).toContain(error.code);
  },
);

test('the server survives a client that resets its connection after CONNECT', async () => {
  const { socket } = await openConnection(await start({}, false));
  socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n');
  socket.resetAndDestroy();
  const other = await openConnection(server.url);
  other.socket.write(listTasks);
  await other.untilReceived(/\}$/);
  expect(answersIn(other.received())).toEqual([tasks]);
});
