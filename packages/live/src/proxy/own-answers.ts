// The proxy's own answers, which name the proxy.
import type { ServerResponse } from 'node:http';
import type { HttpRefusals } from '@lunarest/http';

interface OwnAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Ends the connection, since the rest of the request may be unread. Aborts an answer that has begun. */
export function answerItself(response: ServerResponse, { status, headers, body }: OwnAnswer): void {
  // Keep an earlier answer.
  if (response.destroyed || response.writableEnded) return;
  if (response.headersSent) response.destroy();
  else {
    response.shouldKeepAlive = false;
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body);
  }
}

/** Node's statuses for errors in the head of a request, and for a head that does not end; 400 for all others. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const noTunnel = 'it opens no tunnels: use its address in place of that of the target';

/** The answers to input that is no request. */
export const refusals = {
  malformed: (code) => ownAnswer(statuses[code ?? ''] ?? 400, 'the request is not well-formed HTTP'),
  connect: () => ownAnswer(501, noTunnel),
} satisfies HttpRefusals;

export function ownAnswer(status: number, reason: string): OwnAnswer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: `lunarest proxy: ${reason}. This answer is the proxy's own.\n`,
  };
}
