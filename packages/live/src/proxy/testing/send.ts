// One request, and the end-to-end part of its answer.
import { request as httpRequest, type IncomingMessage } from 'node:http';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | readonly string[];
}

export interface Received {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly string[];
  readonly body: string;
  readonly trailers: readonly string[];
  readonly interim: readonly number[];
  readonly complete: boolean;
}

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
    for (const piece of typeof body === 'string' ? [body] : body) if (piece !== '') sent.write(piece);
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

/** Each connection has its own values of these; the time may differ. */
export function endToEndOnly(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 && !/^(connection|keep-alive)$/i.test(name)
      ? [name, /^date$/i.test(name) ? 'a date' : (raw[index + 1] ?? '')]
      : [],
  );
}
