// Answers what Node's parser cannot read as HTTP: it never reaches the chain, and still gets the documented error body.
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Answer, failureAnswer } from '@lunarest/simulator';

/** Installs the answers to what is no HTTP and to CONNECT, which Node hands to nobody else. */
export function refuseMalformed(server: Server): void {
  const latest = new WeakMap<
    Duplex,
    { readonly request: IncomingMessage; readonly response: ServerResponse }
  >();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, { request, response });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const exchange = latest.get(socket);
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    // A whole request came before the garbage, so its answer goes out and nothing is put in its place.
    else if (exchange?.request.complete && !exchange.response.writableEnded)
      exchange.response.once('close', () => socket.end());
    else write(socket, failureAnswer(null, { failure: 'FRAMEWORK_BAD_REQUEST', details: reasonOf(error) }));
  });
  server.on('connect', (_request, socket) =>
    write(socket, failureAnswer(null, { failure: 'FRAMEWORK_NO_RESOURCE' })),
  );
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'The headers are too large.';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'The request did not arrive in time.';
  return 'The request is not well-formed HTTP.';
}

function write(socket: Duplex, { status, headers, body = '' }: Answer): void {
  const sent = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
