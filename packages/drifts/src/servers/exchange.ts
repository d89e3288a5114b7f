// One HTTP exchange as bytes, with a separate server, and with the guard.
import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GuardMode, guarded } from '@lunarest/server';
import type { Finding } from '@lunarest/server/guard';
import { pino } from 'pino';
import type { HonestAnswer } from '../planted/drift.ts';
import type { PlantedRequest } from '../planted/requests.ts';
import { tinyApp } from './drifting-server.ts';

export interface Exchange {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Statuses of interim answers. */
  readonly interim: readonly number[];
  /** Whether the answer ended properly. */
  readonly complete: boolean;
}

/**
 * Sends a request on its own connection, and waits for the end of the answer or for `unanswered`. Never rejects, since some planted
 * answers break the connection.
 */
export function exchange(
  url: string,
  { method, path, headers, body }: PlantedRequest,
  unanswered?: AbortSignal,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const interim: number[] = [];
    const nothing = { status: 0, headers: {}, body: '', interim, complete: false };
    const request = httpRequest(`${url}${path}`, {
      method,
      headers: { ...headers, Connection: 'close' },
      signal: unanswered,
    });
    request.on('information', ({ statusCode }) => interim.push(statusCode));
    request.on('error', () => resolve(nothing));
    request.on('response', (response) => {
      const pieces: Buffer[] = [];
      const finish = () => {
        const text = Buffer.concat(pieces).toString('latin1');
        const { statusCode = 0, complete } = response;
        resolve({ status: statusCode, headers: response.headers, body: text, interim, complete });
      };
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', finish).on('error', finish);
    });
    request.end(body);
  });
}

/** Serves a listener on a free local port for the duration of a function. */
export async function listening<Result>(
  listener: RequestListener,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const closed: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    closed.push(once(response, 'close'));
    return listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    // Node emits `close` on the response only after the server's own event.
    await Promise.all(closed);
  }
}

interface LogEntry {
  readonly report: string;
  readonly operation: string | null;
  readonly release: string;
  readonly findings: readonly Finding[];
}

interface GuardedExchange {
  readonly seen: Exchange;
  readonly log: readonly LogEntry[];
}

/** Sends a planted answer through the guard; returns the client's answer and the log. */
export async function guardedExchange(answer: HonestAnswer, mode: GuardMode): Promise<GuardedExchange> {
  const log: LogEntry[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const seen = await listening(guarded(tinyApp(answer), { mode, logger }), (url) =>
    exchange(url, answer.request),
  );
  return { seen, log };
}
