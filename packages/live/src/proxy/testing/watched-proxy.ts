// A proxy that records its exchanges, and requests through it.

import { request as httpRequest, type IncomingMessage } from 'node:http';
import { vendorMediaType } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';
import type { Exchange } from '../../connection/exchange.ts';
import type { Trust } from '../../connection/trust.ts';
import { createTrafficJudge } from '../judge-traffic.ts';
import { type RunningProxy, startProxy } from '../start-proxy.ts';

interface WatchedProxy extends RunningProxy {
  readonly exchanges: readonly Exchange[];
  /** `GET ECONNREFUSED`, for each unanswered request. */
  readonly failures: readonly string[];
}

export async function startWatchedProxy(
  target: string,
  trust: Trust = { kind: 'platform' },
): Promise<WatchedProxy> {
  const exchanges: Exchange[] = [];
  const failures: string[] = [];
  const proxy = await startProxy({
    target: new URL(target),
    trust,
    host: '127.0.0.1',
    port: 0,
    tls: undefined,
    onExchange: (exchange) => exchanges.push(exchange),
    onFailure: ({ method, reason }) => failures.push(`${method} ${reason}`),
  });
  return { ...proxy, exchanges, failures };
}

interface Passed {
  readonly received: Received;
  readonly exchanges: readonly Exchange[];
  /** The ids of the findings. */
  readonly found: readonly string[];
}

/** One request through a proxy, and its findings. */
export async function throughProxy(url: string, sent: Sent): Promise<Passed> {
  const { exchanges, ...proxy } = await startWatchedProxy(url);
  const received = await send(proxy.url, sent);
  await proxy.close();
  const judge = createTrafficJudge(() => undefined);
  for (const exchange of exchanges) judge.add(exchange);
  await judge.settle();
  return { received, exchanges, found: judge.ledger.findings().map(({ id }) => id) };
}

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | readonly string[];
}

interface Received {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly string[];
  readonly body: string;
  readonly trailers: readonly string[];
  readonly interim: readonly number[];
  readonly complete: boolean;
}

/** One request, and the end-to-end part of its answer. */
export function send(
  url: string,
  { method = 'GET', path, headers = {}, body = '' }: Sent,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const interim: number[] = [];
    const sent = httpRequest({ hostname, port, method, path, headers, agent: false });
    sent.on('information', ({ statusCode }) => interim.push(statusCode));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', () => undefined);
      response.on('close', () => resolve(receivedOf(response, Buffer.concat(pieces), interim)));
    });
    for (const piece of Array.isArray(body) ? body : [body]) if (piece !== '') sent.write(piece);
    sent.end();
  });
}

function receivedOf(response: IncomingMessage, body: Buffer, interim: readonly number[]): Received {
  return {
    status: response.statusCode ?? 0,
    message: response.statusMessage ?? '',
    headers: endToEndOnly(response.rawHeaders),
    body: body.toString('latin1'),
    trailers: response.rawTrailers,
    interim,
    complete: response.complete,
  };
}

/** Removes the headers of the connection, and the date, which may differ. */
export function endToEndOnly(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 && !/^(connection|keep-alive)$/i.test(name)
      ? [name, /^date$/i.test(name) ? 'a date' : (raw[index + 1] ?? '')]
      : [],
  );
}

export const authorization = `Basic ${Buffer.from(`admin:${userPasswords.admin}`).toString('base64')}`;
/** Headers with which the reference server accepts a request. */
export const vendor = { authorization, 'content-type': vendorMediaType('17') };
