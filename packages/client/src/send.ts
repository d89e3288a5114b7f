// Puts one operation on the wire and brings back the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import { unlessAborted } from './abort.ts';
import type { Content } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import { ConnectionError } from './errors.ts';
import { exchangeOf } from './exchange.ts';
import { HookFailure, type HookOptions, hooked } from './hooks.ts';
import type { CallOptions, Identifier, Wire } from './operation.ts';
import { queryOf } from './query.ts';
import { type Incoming, readBody } from './read-body.ts';
import { createLimit } from './time-limit.ts';
import type { Transport } from './transport/transport.ts';

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
  return async ({ operation, wire, input, signal, timeoutMilliseconds: own, ...secrets }) => {
    const url = addressOf(baseUrl, operation, wire, input);
    // Written before anything is sent: what JSON cannot hold is the caller's mistake, not the connection's.
    const { kind, body } = (await wire.body?.(operation, input.body)) ?? nothing;
    const { fetch, Request: PlatformRequest = Request } = await reach();
    const usual = kind.name === 'json' && !hasFile(wire) ? timeoutMilliseconds : undefined;
    const limit = createLimit(own ?? usual, signal);
    const answered = async () => {
      const request = new PlatformRequest(url, {
        method: wire.method.toUpperCase(),
        headers: { ...hooks.headers, ...headersOf(wire, release, kind) },
        // The types of the platform leave out bytes in shared memory, which it takes as well.
        body: (body ?? null) as BodyInit | null,
        // What fetch asks of a stream.
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
        // A finished task answers 303: that is an answer of its own, not a detour.
        redirect: 'manual',
        credentials: 'include',
        signal: limit.signal ?? null,
      });
      const exchange = exchangeOf(fetch, { operation, log: hooks.log, ...secrets });
      return readBody(wire, await hooked(hooks, { operation, request, fetch: exchange }));
    };
    try {
      // A fetch of the caller's may not look at the signal.
      return await unlessAborted(answered(), limit.signal);
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

/** The address of a request: the identifiers of the path as exact text, and what stands in the query. */
function addressOf(baseUrl: URL, operation: string, wire: Wire, input: AnyInput): string {
  const path = wire.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(segment(operation, name, input[name])),
  );
  return baseUrl.href.replace(/\/$/, '') + path + queryOf(operation, wire, input);
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
