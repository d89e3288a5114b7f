// One HTTP exchange as bytes.
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { PlantedRequest } from '../planted/requests.ts';

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

/** Longer than any planted handler takes; an answer left open is cut off, in milliseconds. */
const patience = 1500;

/** Sends a request on its own connection; never rejects, since some planted answers break the connection. */
export function exchange(url: string, { method, path, headers, body }: PlantedRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const interim: number[] = [];
    const nothing = { status: 0, headers: {}, body: '', interim, complete: false };
    const request = httpRequest(`${url}${path}`, {
      method,
      headers: { ...headers, Connection: 'close' },
      timeout: patience,
    });
    request.on('information', ({ statusCode }) => interim.push(statusCode));
    request.on('timeout', () => request.destroy());
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
