// A raw connection: sends arbitrary bytes and collects the bytes received.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { connect as connectSecurely } from 'node:tls';

export interface RawConnection {
  readonly socket: Socket;
  /** Everything received so far, one character a byte. */
  received(): string;
  /** Resolves once the text received so far matches. Rejects when the connection is closed earlier. */
  untilReceived(pattern: RegExp): Promise<void>;
  /** Resolves to everything received once the server has closed the connection. */
  untilClosed(): Promise<string>;
}

/** Opens a connection, with TLS for an https URL. It closes when the server closes it. */
export async function openConnection(url: string): Promise<RawConnection> {
  const { protocol, hostname, port } = new URL(url);
  const options = { host: hostname, port: Number(port), rejectUnauthorized: false };
  const secure = protocol === 'https:';
  const socket = secure ? connectSecurely(options) : connect(options);
  const connection = watch(socket);
  await once(socket, secure ? 'secureConnect' : 'connect');
  return connection;
}

/** Opens a TCP connection without starting a TLS handshake. */
export async function openBareConnection(url: string): Promise<RawConnection> {
  return openConnection(url.replace('https:', 'http:'));
}

function watch(socket: Socket): RawConnection {
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  // A server that resets a connection has closed it.
  socket.on('error', () => socket.destroy());
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return {
    socket,
    received: () => text,
    untilClosed: () => closed,
    async untilReceived(pattern) {
      while (!pattern.test(text)) {
        if (socket.destroyed) throw new Error(`the connection was closed after: ${text}`);
        await Promise.race([once(socket, 'data'), closed]);
      }
    },
  };
}

/** An answer in the bytes of a connection. */
interface SeenAnswer {
  readonly status: number;
  /** The identifier in the error body; null for an answer without one. */
  readonly id: string | null;
  /** The header Connection. */
  readonly connection: string | null;
}

/**
 * Splits the bytes of a connection into complete answers. One without a Content-Length ends with the connection, as in
 * HTTP/1.0. Throws for bytes that belong to no complete answer.
 */
export function answersIn(text: string): readonly SeenAnswer[] {
  if (text === '') return [];
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
  const connection = /^connection: (.*)$/im.exec(head)?.[1] ?? null;
  const announced = /^content-length: (\d+)$/im.exec(head)?.[1];
  const rest = text.slice(end + 4);
  const length = Number(announced ?? (status === 204 ? 0 : rest.length));
  if (end === -1 || !(status > 0) || rest.length < length) throw new Error(`no complete answer: ${text}`);
  const body = rest.slice(0, length);
  const answer = { status, id: body === '' ? null : (JSON.parse(body).id ?? null), connection };
  return [answer, ...answersIn(rest.slice(length))];
}

/** The first message of a TLS handshake of a real client. */
export function clientHello(): Promise<Buffer> {
  return new Promise((resolve) => {
    const wire = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer) => resolve(chunk),
    });
    connectSecurely({ socket: wire });
  });
}

/** Sends one byte every few milliseconds, until all are sent or the connection is closed. */
export function trickle(socket: Socket, text: string): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(text.charAt(sent), 'latin1');
    sent += 1;
    if (sent === text.length) clearInterval(timer);
  }, 10);
  socket.once('close', () => clearInterval(timer));
}
