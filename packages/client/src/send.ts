// Puts one operation on the wire and brings back the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import openapiFetch from 'openapi-fetch';
import { unlessAborted } from './abort.ts';
import { contentOf } from './content.ts';
import { ConnectionError } from './errors.ts';
import type { CallOptions, Identifier, Wire } from './operation.ts';
import { queryOf } from './query.ts';
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
  /** Authorization or Cookie. */
  readonly credentials: Readonly<Record<string, string>>;
}

export interface Incoming {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, the text when it is none, bytes where the contract has bytes, undefined when there is none. */
  readonly body: unknown;
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
}

export function createSend({ baseUrl, release, reach, timeoutMilliseconds }: SendOptions): Send {
  const client = once(async () => {
    const { fetch, Request } = await reach();
    // The body arrives as it is to be sent.
    const bodySerializer = (body: unknown) => body;
    return createFetchClient<AnyPaths>({ baseUrl: baseUrl.href, fetch, Request, bodySerializer });
  });
  return async ({ operation, wire, input, credentials, signal, timeoutMilliseconds: own }) => {
    const path = pathOf(operation, wire, input);
    // Written before anything is sent: what JSON cannot hold is the caller's mistake, not the connection's.
    const { kind, body } = await contentOf(operation, wire.body ? input.body : undefined);
    const { request } = await client();
    const usual = kind.name === 'json' && !hasFile(wire) ? timeoutMilliseconds : undefined;
    const limit = createLimit(own ?? usual, signal);
    try {
      const sent = request(wire.method, wire.path, {
        params: { path, query: queryOf(operation, wire, input) },
        body,
        // What fetch asks of a stream.
        ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
        headers: {
          Accept: acceptOf(wire),
          'Content-Type': `${vendorMediaType(release, kind.name)}${kind.boundary}`,
          ...(wire.acceptType ? { 'Accept-Type': vendorMediaType(release) } : {}),
          ...credentials,
        },
        parseAs: 'arrayBuffer',
        // A finished task answers 303: that is an answer of its own, not a detour.
        redirect: 'manual',
        credentials: 'include',
        signal: limit.signal,
      });
      // A fetch of the caller's may not look at the signal.
      const { data, error, response } = await unlessAborted(sent, limit.signal);
      const { status, headers } = response;
      return { status, headers, body: bodyOf(wire, status, data ?? error) };
    } catch (error) {
      signal?.throwIfAborted();
      throw new ConnectionError(operation, limit.reason() ?? error);
    } finally {
      limit.end();
    }
  };
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

/** openapi-fetch parses refusals by itself, leaves the rest as the bytes that were asked for, and has none for an empty body. */
function bodyOf({ answers }: Wire, status: number, body: unknown): unknown {
  const documented = answers[status];
  const kind = documented !== undefined && 'body' in documented ? documented.body : null;
  if (!(body instanceof ArrayBuffer)) return isEmpty(body) ? emptyBodies[kind ?? 'json'] : body;
  if (kind === 'bytes') return new Uint8Array(body);
  const text = new TextDecoder().decode(body);
  return kind === 'text' ? text : parsed(text);
}

/** A text or a file may be empty; JSON is then not there. */
const emptyBodies = { json: undefined, text: '', bytes: new Uint8Array() } as const;

function isEmpty(body: unknown): boolean {
  return body === undefined || body === '';
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
