// Answers what Node's parser cannot read as HTTP: it never reaches the chain, and still gets the documented error body.
import type { Duplex } from 'node:stream';
import { documentedHeaders } from './documented-headers.ts';
import { errorBody } from './request/error-body.ts';

/** A listener of `clientError`. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(
    errorBody(null, 'FRAMEWORK_BAD_REQUEST', 'The request is not well-formed HTTP.'),
  );
  const headers = {
    ...documentedHeaders,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('')}\r\n${body}`);
}
