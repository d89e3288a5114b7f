// Sends one operation and returns the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import openapiFetch from 'openapi-fetch';
import { ConnectionError } from '#errors';
import type { Extension } from './abilities.ts';
import { unlessAborted } from './abort.ts';
import { CallFailure } from './call-failure.ts';
import type { Content } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import type { Operation } from './operation.ts';
import { parametersOf } from './parameters.ts';
import { type Incoming, readBody } from './read-body.ts';
import { startLimit } from './time-limit.ts';
import type { UploadOptions } from './transfer.ts';
import type { Transport } from './transport/transport.ts';

// Node passes a CommonJS build the whole module in place of its default export.
const createFetchClient =
  'default' in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch;

/** The input of any operation: its path identifiers, its query and perhaps a body. */
export type AnyInput = Readonly<Record<string, unknown>>;

/** The options of a call, and what its method adds to them. */
export interface SendOptions extends UploadOptions {
  /** Receives the body of a success, in place of the client. */
  readonly receive?: Receive;
}

export type Receive = (response: Response, exchange: Exchange) => Promise<Uint8Array>;

/** A request and its answer, up to the end of the answer. */
export interface Exchange {
  /** Ends the exchange early. */
  readonly over: AbortController;
  /** Aborted with the exchange, and by the signal of the call. */
  readonly signal: AbortSignal;
  /** The error of the call for an error of the exchange. */
  readonly failure: (error: unknown) => unknown;
}

export interface Outgoing extends SendOptions {
  readonly operation: Operation;
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
    Operation['method'],
    {
      parameters: ReturnType<typeof parametersOf>;
      requestBody?: { content: { 'application/json': unknown } };
      responses: Record<number, { content: { 'application/octet-stream': ArrayBuffer } }>;
    }
  >
>;

/**
 * @param reach opens the transport, at the first request
 * @param timeoutMilliseconds limit on a request without a file
 */
export function createSend(
  baseUrl: URL,
  release: Release,
  reach: () => Promise<Transport>,
  timeoutMilliseconds: number,
  extension: Extension,
): Send {
  const client = createFetchClient<AnyPaths>({
    baseUrl: baseUrl.href,
    // The body is already serialized.
    bodySerializer: (body: unknown) => body,
    // A finished task answers 303, which is an answer and not a redirection to follow.
    redirect: 'manual',
    credentials: 'include',
    headers: extension.headers,
  });
  return async ({ operation, input, signal: given, timeoutMilliseconds: own, ...rest }) => {
    const name = operation.operation;
    const params = parametersOf(operation, input);
    const over = new AbortController();
    // Written before anything is sent: a value that JSON cannot represent is an error of the caller, not of
    // the connection.
    const content: Content = (await operation.body?.(name, input.body, { ...rest, over })) ?? {};
    const { kind, boundary = '', length, body } = content;
    const { fetch, Request } = await reach();
    const usual = kind || operation.file ? undefined : timeoutMilliseconds;
    const timer = startLimit(over, own ?? usual);
    const signal = AbortSignal.any(given ? [given, over.signal] : [over.signal]);
    const failure = (error: unknown) => {
      if (error instanceof CallFailure) return error.cause;
      return given?.aborted ? given.reason : new ConnectionError(name, over.signal.reason ?? error);
    };
    const exchange = async () => {
      const plain = withSecrets(fetch, rest);
      const exchanging = extension.around?.(plain, name) ?? plain;
      let incoming: Incoming | undefined;
      await client.request(operation.method, operation.path, {
        params,
        body,
        // fetch requires this for a stream.
        duplex: 'half',
        headers: {
          Accept: `${operation.file ? 'application/octet-stream, ' : ''}application/json`,
          'Content-Type': vendorMediaType(release, kind) + boundary,
          'Content-Length': length,
          'Accept-Type': operation.acceptType && vendorMediaType(release),
        },
        Request,
        fetch: async (request) => {
          // Read before openapi-fetch does, which would read all of it and keep no text.
          const response = await exchanging(request);
          incoming = await readBody(operation, response, (each) =>
            rest.receive?.(each, { over, signal, failure }),
          );
          return new Response();
        },
        signal,
      });
      return incoming as Incoming;
    };
    try {
      // A caller's fetch may ignore the signal.
      return await unlessAborted(exchange(), signal);
    } catch (error) {
      throw failure(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

type Secrets = Pick<Outgoing, 'cookies' | 'authorization'>;

/** The fetch that adds the secrets, which hooks do not see, and keeps the cookies of the answer. */
function withSecrets(fetch: Transport['fetch'], { cookies, authorization }: Secrets): Transport['fetch'] {
  return async (request) => {
    const url = new URL(request.url);
    const cookie = cookies.headerFor(url);
    if (cookie) request.headers.set('Cookie', cookie);
    if (authorization) request.headers.set('Authorization', authorization);
    const response = await fetch(request);
    cookies.store(url, response.headers.getSetCookie());
    return response;
  };
}
