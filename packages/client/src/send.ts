// Puts one operation on the wire and brings back the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import openapiFetch from 'openapi-fetch';
import { unlessAborted } from './abort.ts';
import { ConnectionError } from './errors.ts';
import type { CallOptions, Identifier, Wire } from './operation.ts';
import type { Transport } from './transport/transport.ts';

// Node hands a CommonJS build the whole module in place of its default export.
const createFetchClient =
  'default' in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

/** The input of any operation: its path identifiers and perhaps a body. */
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
  /** Parsed JSON, the text when it is none, undefined when there is none. */
  readonly body: unknown;
}

export type Send = (outgoing: Outgoing) => Promise<Incoming>;

/** What openapi-fetch needs to know when paths come from the generated table. */
type AnyPaths = Record<
  string,
  Record<
    Wire['method'],
    {
      parameters: { path: Record<string, string> };
      requestBody?: { content: { 'application/json': unknown } };
      responses: Record<number, { content: { 'text/plain': string } }>;
    }
  >
>;

export function createSend(baseUrl: URL, release: Release, reach: () => Promise<Transport>): Send {
  const client = once(async () => {
    const { fetch, Request } = await reach();
    // The body arrives as text.
    return createFetchClient<AnyPaths>({ baseUrl: baseUrl.href, fetch, Request, bodySerializer: String });
  });
  return async ({ operation, wire, input, credentials, signal }) => {
    const path = pathOf(operation, wire, input);
    // Written before anything is sent: what JSON cannot hold is the caller's mistake, not the connection's.
    const body = wire.body ? JSON.stringify(input.body) : undefined;
    const { request } = await client();
    try {
      const sent = request(wire.method, wire.path, {
        params: { path },
        body,
        headers: { Accept: 'application/json', 'Content-Type': vendorMediaType(release), ...credentials },
        parseAs: 'text',
        // A finished task answers 303: that is an answer of its own, not a detour.
        redirect: 'manual',
        credentials: 'include',
        signal,
      });
      // A fetch of the caller's may not look at the signal.
      const { data, error, response } = await unlessAborted(sent, signal);
      return { status: response.status, headers: response.headers, body: parsed(data ?? error) };
    } catch (error) {
      signal?.throwIfAborted();
      throw new ConnectionError(operation, error);
    }
  };
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

/** openapi-fetch parses refusals by itself and leaves the rest as the text that was asked for. */
function parsed(body: unknown): unknown {
  if (body === '') return undefined;
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
