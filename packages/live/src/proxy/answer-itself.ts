// The proxy's own answers, marked as such.
import type { ServerResponse } from 'node:http';

/** Ends the connection, since the rest of the request may be unread. Aborts an answer that has begun. */
export function answerItself(response: ServerResponse, status: 403 | 502, reason: string): void {
  // An earlier answer stays.
  if (response.destroyed || response.writableEnded) return;
  if (response.headersSent) response.destroy();
  else {
    const text = `lunarest proxy: ${reason}. This answer is the proxy's own.\n`;
    const headers = {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    };
    response.writeHead(status, { ...headers, Connection: 'close' }).end(text);
  }
}
