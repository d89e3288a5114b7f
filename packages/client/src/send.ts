// Puts one operation on the wire and brings back the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import openapiFetch, { type Middleware } from 'openapi-fetch';
import { unlessAborted } from './abort.ts';
import type { Content } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import { ConnectionError } from './errors.ts';
import { exchangeOf } from './exchange.ts';
import { HookFailure, type HookOptions, hooksOf } from './hooks.ts';
import type { CallOptions, Identifier, Wire } from './operation.ts';
import { queryOf } from './query.ts';
import { type Incoming, readBody } from './read-body.ts';
import { createLimit } from './time-limit.ts';
import type { Transport } from './transport/transport.ts';

// Node hands a CommonJS build the whole module in place of its default export.
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
  /** The header Authorization, which only the opening of a session carries. */
  readonly authorization?: string;
}

export type Send = (outgoing: Outgoing) => Promise<Incoming>;

/** What openapi-fetch needs to know when paths come from the generated table. */
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
  /** Limit on a request that carries no file. */
  readonly timeoutMilliseconds: number;
  readonly hooks: HookOptions;
}

const nothing: Content = { kind: { name: 'json', boundary: '' }, body: undefined };

export function createSend({ baseUrl, release, reach, timeoutMilliseconds, hooks }: SendOptions): Send {
  const client = once(async () => {
    const { fetch, Request } = await reach();
    // The body arrives as it is to be sent.
    const bodySerializer = (body: unknown) => body;
    const { request } = createFetchClient<AnyPaths>({ baseUrl: baseUrl.href, Request, bodySerializer });
    return { request, fetch };
  });
  return async ({ operation, wire, input, signal, timeoutMilliseconds: own, ...secrets }) => {
    const path = pathOf(operation, wire, input);
    // Written before anything is sent: what JSON cannot hold is the caller's mistake, not the connection's.
    const { kind, body } = (await wire.body?.(operation, input.body)) ?? nothing;
    const { request, fetch } = await client();
    const usual = kind.name === 'json' && !hasFile(wire) ? timeoutMilliseconds : undefined;
    const limit = createLimit(own ?? usual, signal);
    const answer = answerOf(wire);
    try {
      const sent = request(wire.method, wire.path, {
        params: { path, query: queryOf(operation, wire, input) },
        body,
        // What fetch asks of a stream.
        ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
        headers: { ...hooks.headers, ...headersOf(wire, release, kind) },
        fetch: exchangeOf(fetch, { operation, log: hooks.log, ...secrets }),
        // The first sees the answer last.
        middleware: [answer.middleware, hooksOf(hooks, operation)],
        // A finished task answers 303: that is an answer of its own, not a detour.
        redirect: 'manual',
        credentials: 'include',
        signal: limit.signal,
      });
      // A fetch of the caller's may not look at the signal.
      await unlessAborted(sent, limit.signal);
      return await answer.incoming();
    } catch (error) {
      if (error instanceof HookFailure) throw error.cause;
      signal?.throwIfAborted();
      throw new ConnectionError(operation, limit.reason() ?? error);
    } finally {
      limit.end();
    }
  };
}

function headersOf(wire: Wire, release: Release, kind: Content['kind']) {
  return {
    Accept: acceptOf(wire),
    'Content-Type': `${vendorMediaType(release, kind.name)}${kind.boundary}`,
    ...(wire.acceptType ? { 'Accept-Type': vendorMediaType(release) } : {}),
  };
}

/** Reads the answer before openapi-fetch does, which would read all of it and keep no text. */
function answerOf(wire: Wire) {
  let read: Promise<Incoming> | undefined;
  const middleware: Middleware = {
    async onResponse({ response }) {
      read = readBody(wire, response);
      await read;
      return new Response(null, { status: 204 });
    },
  };
  const incoming = () => {
    if (read === undefined) throw new Error('no answer was read');
    return read;
  };
  return { middleware, incoming };
}

/** True when a success is a text or a file, of any length. */
function hasFile({ answers }: Wire): boolean {
  return Object.values(answers).some(
    (answer) => !('errors' in answer) && (answer.body === 'text' || answer.body === 'bytes'),
  );
}

/** Refusals are JSON everywhere, whatever a success is. */
function acceptOf(wire: Wire): string {
  return !hasFile(wire) ? 'application/json' : 'application/octet-stream, application/json';
}

/** The identifiers of the path as exact text. */
function pathOf(operation: string, { path }: Wire, input: AnyInput): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, segment(operation, name, input[name])]));
}

function segment(operation: string, name: string, value: unknown): string {
  if (!isIdentifier(value)) throw new TypeError(`${operation}: ${name} must be a string or a bigint`);
  const text = String(value);
  // URLs drop these segments even when they are percent-encoded, and the request would go elsewhere.
  if (['', '.', '..'].includes(text)) throw new TypeError(`${operation}: ${name} cannot be "${text}"`);
  return text;
}

function isIdentifier(value: unknown): value is Identifier {
  return typeof value === 'string' || typeof value === 'bigint';
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
