// A raw connection: sends arbitrary bytes, as a program that is no HTTP client does, and collects the bytes
// received.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
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

/** Opens a connection, with TLS where the address says https. It closes when the server does. */
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
