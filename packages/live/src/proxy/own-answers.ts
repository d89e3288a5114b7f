// The proxy's own answers, which name the proxy.
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Ends the connection, since the rest of the request may be unread. Aborts an answer that has begun. */
export function answerItself(response: ServerResponse, status: number, reason: string): void {
  // Keep an earlier answer.
  if (response.destroyed || response.writableEnded) return;
  if (response.headersSent) response.destroy();
  else {
    const { headers, text } = marked(reason);
    response.writeHead(status, headers).end(text);
  }
}

/**
 * Refuses bytes that Node cannot parse, after the answers to all requests before them, and ends the connection.
 * @param latest the response to the latest request of the connection. A request without its end is malformed itself.
 */
export function refuseBytes(socket: Duplex, status: number, latest: ServerResponse | undefined): void {
  const reason = 'the request is not well-formed HTTP';
  if (latest === undefined || (latest.req.complete && latest.writableFinished))
    return void socket.end(ownAnswer(status, reason));
  if (!latest.req.complete) answerItself(latest, status, reason);
  if (latest.writableFinished) socket.end();
  else latest.once('close', () => socket.end());
}

/** The bytes of an answer to a request that Node cannot parse. */
export function ownAnswer(status: number, reason: string): string {
  const { headers, text } = marked(reason);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}

function marked(reason: string) {
  const text = `lunarest proxy: ${reason}. This answer is the proxy's own.\n`;
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  };
  return { headers, text };
}
