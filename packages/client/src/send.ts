// Sends one operation and returns the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import openapiFetch from 'openapi-fetch';
import type { Extension } from './abilities.ts';
import { unlessAborted } from './abort.ts';
import type { Content } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import { ConnectionError } from './errors.ts';
import type { CallOptions, Identifier, Wire } from './operation.ts';
import { queryOf } from './query.ts';
import { type Incoming, readBody } from './read-body.ts';
import { createLimit } from './time-limit.ts';
import type { Transport } from './transport/transport.ts';

// Node passes a CommonJS build the whole module in place of its default export.
const createFetchClient =
  'default' in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

/** The input of any operation: its path identifiers, its query and perhaps a body. */
export type AnyInput = Readonly<Record<string, unknown>>;

export interface Outgoing extends CallOptions {
  readonly operation: string;
  readonly wire: Wire;
  readonly input: AnyInput;
  /** The cookies of the session, which the answer may change. */
  readonly cookies: CookieJar;
  /** The header Authorization, present only when a session is opened. */
  readonly authorization?: string;
}

export type Send = (outgoing: Outgoing) => Promise<Incoming>;

/** The input of openapi-fetch for paths from the generated table. */
type AnyPaths = Record<
  string,
  Record<
    Wire['method'],
    {
      parameters: { path: Record<string, string>; query: Record<string, string> };
      requestBody?: { content: { 'application/json': unknown } };
      responses: Record<number, { content: { 'application/octet-stream': ArrayBuffer } }>;
    }
  >
>;

interface SendOptions {
  readonly baseUrl: URL;
  readonly release: Release;
  readonly reach: () => Promise<Transport>;
  /** Limit on a request without a file. */
  readonly timeoutMilliseconds: number;
  readonly extension: Extension;
}

const nothing: Content = { kind: { name: 'json', boundary: '' }, body: undefined };

export function createSend(options: SendOptions): Send {
  const { baseUrl, release, reach, timeoutMilliseconds, extension } = options;
  // The body is already serialized.
  const client = createFetchClient<AnyPaths>({
    baseUrl: baseUrl.href,
    bodySerializer: (body: unknown) => body,
  });
  return async ({ operation, wire, input, signal, timeoutMilliseconds: own, ...secrets }) => {
    const path = pathOf(operation, wire, input);
    // Written before anything is sent: a value that JSON cannot represent is an error of the caller, not of
    // the connection.
    const { kind, body } = (await wire.body?.(operation, input.body)) ?? nothing;
    const { fetch, Request } = await reach();
    const exchange = withSecrets(fetch, secrets);
    const around = extension.around?.(exchange, operation) ?? exchange;
    const usual = kind.name === 'json' && !wire.file ? timeoutMilliseconds : undefined;
    const limit = createLimit(own ?? usual, signal);
    let incoming: Incoming | undefined;
    try {
      const sent = client.request(wire.method, wire.path, {
        params: { path, query: queryOf(operation, wire, input) },
        body,
        // fetch requires this for a stream.
        ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
        headers: { ...extension.headers, ...headersOf(wire, release, kind) },
        ...(Request && { Request }),
        fetch: async (request) => {
          // Read before openapi-fetch does, which would read all of it and keep no text.
          incoming = await readBody(wire, await around(request));
          return new Response(null, { status: 204 });
        },
        // A finished task answers 303, which is an answer and not a redirection to follow.
        redirect: 'manual',
        credentials: 'include',
        signal: limit.signal,
      });
      // A caller's fetch may ignore the signal.
      await unlessAborted(sent, limit.signal);
    } catch (error) {
      extension.rethrow?.(error);
      signal?.throwIfAborted();
      throw new ConnectionError(operation, limit.reason() ?? error);
    } finally {
      limit.end();
    }
    if (incoming === undefined) throw new Error('no answer was read');
    return incoming;
  };
}

type Secrets = Pick<Outgoing, 'cookies' | 'authorization'>;

/** The fetch that adds the secrets, which hooks do not see, and keeps the cookies of the answer. */
function withSecrets(fetch: Transport['fetch'], { cookies, authorization }: Secrets): Transport['fetch'] {
  return async (request) => {
    const url = new URL(request.url);
    const cookie = cookies.headerFor(url);
    if (cookie !== null) request.headers.set('Cookie', cookie);
    if (authorization !== undefined) request.headers.set('Authorization', authorization);
    const response = await fetch(request);
    cookies.store(url, response.headers.getSetCookie());
    return response;
  };
}

function headersOf(wire: Wire, release: Release, kind: Content['kind']) {
  return {
    Accept: acceptOf(wire),
    'Content-Type': `${vendorMediaType(release, kind.name)}${kind.boundary}`,
    ...(wire.acceptType ? { 'Accept-Type': vendorMediaType(release) } : {}),
  };
}

/** Refusals are always JSON, whatever the format of a success. */
function acceptOf({ file }: Wire): string {
  return `${file ? 'application/octet-stream, ' : ''}application/json`;
}

/** The identifiers of the path, as exact text. */
function pathOf(operation: string, { path }: Wire, input: AnyInput): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, segment(operation, name, input[name])]));
}

function segment(operation: string, name: string, value: unknown): string {
  if (!isIdentifier(value)) throw new TypeError(`${operation}: ${name} must be a string or a bigint`);
  const text = String(value);
  // URLs drop these segments even when they are percent-encoded, so the request would go to another path.
  if (['', '.', '..'].includes(text)) throw new TypeError(`${operation}: ${name} cannot be "${text}"`);
  return text;
}

function isIdentifier(value: unknown): value is Identifier {
  return typeof value === 'string' || typeof value === 'bigint';
}
