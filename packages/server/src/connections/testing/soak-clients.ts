// The clients of the soak: each uses its own connection and reports the expected and the actual answers.

import { asAdmin } from '../../testing/as-admin.ts';
import {
  answersIn,
  clientHello,
  openBareConnection,
  openConnection,
  type RawConnection,
  trickle,
} from './raw-connection.ts';

/** Statuses of the answers on one connection. */
interface Visit {
  readonly expected: readonly number[];
  readonly got: readonly number[];
}

export type SoakClient = (url: string) => Promise<Visit>;

const authorization = `Authorization: ${asAdmin.Authorization}`;
const common = `Host: a\r\nContent-Type: ${asAdmin['Content-Type']}\r\n`;
const chunked = 'Transfer-Encoding: chunked\r\n\r\n';
const listTasks = `GET /tasks HTTP/1.1\r\n${common}${authorization}\r\n\r\n`;
const last = listTasks.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
const openSession = `POST /auth/session HTTP/1.1\r\n${common}${authorization}\r\nContent-Length: 2\r\n\r\n{}`;
const deletion = `DELETE /tasks HTTP/1.1\r\n${common}${authorization}\r\n`;
const nowhere = `POST /nowhere HTTP/1.1\r\n${common}${chunked}`;
const brokenChunk = 'no-size\r\n';

export const soakClients: Readonly<Record<string, SoakClient>> = {
  'one request after the other': async (url) => {
    const connection = await openConnection(url);
    for (let asked = 1; asked <= 5; asked += 1) {
      connection.socket.write(asked % 2 === 0 ? openSession : listTasks);
      // The answer with a session has no body, and that with a list has one.
      await connection.untilReceived(new RegExp(`^(HTTP/1.1 20[04][^]*){${asked}}(\\r\\n\\r\\n|\\})$`));
    }
    connection.socket.write(last);
    return ending(connection, [200, 204, 200, 204, 200, 200]);
  },
  'many requests at once': async (url) =>
    visit(url, listTasks.repeat(20) + openSession + last, [
      ...Array.from({ length: 20 }, () => 200),
      204,
      200,
    ]),
  'a request of HTTP/1.0': (url) => visit(url, listTasks.replace('HTTP/1.1', 'HTTP/1.0'), [200]),
  'requests and the end of the client': async (url) => {
    const connection = await openConnection(url);
    connection.socket.end(listTasks + openSession + listTasks);
    return ending(connection, [200, 204, 200]);
  },
  'a body that the end of the client cuts off': async (url) => {
    const connection = await openConnection(url);
    connection.socket.end(`${listTasks}${deletion}Content-Length: 50\r\n\r\n{`);
    return ending(connection, [200, 400]);
  },
  'an end without a request': async (url) => {
    const connection = await openConnection(url);
    connection.socket.end();
    return ending(connection, []);
  },
  'a body that breaks while it is read': (url) =>
    visit(url, `${deletion}${chunked}2\r\n{}\r\n${brokenChunk}`, [400]),
  'a body that breaks behind other requests': (url) =>
    visit(url, `${listTasks.repeat(3)}${deletion}${chunked}${brokenChunk}`, [200, 200, 200, 400]),
  'a body that breaks after the refusal': async (url) => {
    const connection = await openConnection(url);
    connection.socket.write(nowhere);
    await connection.untilReceived(/\}$/);
    connection.socket.write(brokenChunk);
    return ending(connection, [404]);
  },
  'garbage behind a request': (url) => visit(url, `${listTasks}garbage\r\n\r\n`, [200]),
  garbage: (url) => visit(url, 'garbage\r\n\r\n', [400]),
  CONNECT: (url) =>
    visit(url, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', [404]),
  'headers that never end': async (url) => {
    const connection = await openConnection(url);
    trickle(connection.socket, `GET /tasks HTTP/1.1\r\nX-Long: ${'x'.repeat(10_000)}`);
    return ending(connection, [400]);
  },
  'a body that never ends': async (url) => {
    const connection = await openConnection(url);
    connection.socket.write(`${deletion}Content-Length: 60000\r\n\r\n`);
    trickle(connection.socket, ' '.repeat(60_000));
    return ending(connection, [400]);
  },
  'a connection that is not used': async (url) => ending(await openConnection(url), []),
  'a connection that is kept after its answer': (url) => visit(url, listTasks, [200]),
  'a handshake that is not begun': async (url) => leaving(await openBareConnection(url)),
  'a handshake that is not gone on with': async (url) => {
    const connection = await openBareConnection(url);
    connection.socket.write(await clientHello());
    return leaving(connection);
  },
  'an invalid handshake': async (url) => {
    const connection = await openBareConnection(url);
    connection.socket.write(listTasks);
    return leaving(connection);
  },
  'a request that is cut off': async (url) => {
    const connection = await openConnection(url);
    connection.socket.write(`${deletion}Content-Length: 50\r\n\r\n{`);
    connection.socket.destroy();
    return leaving(connection);
  },
  'a client that takes no answer': async (url) => {
    const connection = await openConnection(url);
    connection.socket.pause();
    // Neither the requests nor their answers fit into the buffers of the system.
    connection.socket.write(
      `GET /nowhere HTTP/1.1\r\n${common}X-Long: ${'x'.repeat(500)}\r\n\r\n`.repeat(20_000),
    );
    return leaving(connection);
  },
};

async function visit(url: string, bytes: string, expected: readonly number[]): Promise<Visit> {
  const connection = await openConnection(url);
  connection.socket.write(bytes);
  return ending(connection, expected);
}

async function ending({ untilClosed }: RawConnection, expected: readonly number[]): Promise<Visit> {
  const answers = answersIn(await untilClosed());
  return { expected, got: answers.map(({ status }) => status) };
}

/** Waits until the server closes the connection, and expects no readable answer. */
async function leaving({ untilClosed }: RawConnection): Promise<Visit> {
  await untilClosed();
  return { expected: [], got: [] };
}
