// Sends one operation and returns the raw answer.
import { type Release, vendorMediaType } from '@lunarest/contract';
import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import type { Extension } from './client-core.ts';
import type { Content } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import { type AtClose, type Exchange, exchange } from './exchange.ts';
import { type Operation, parametersOf } from './operation.ts';
import { type Incoming, readBody } from './read-body.ts';
import type { UploadOptions } from './transfer.ts';
import type { Transport } from './transport/transport.ts';

/** The input of any operation: its path identifiers, its query and perhaps a body. */
export type AnyInput = Readonly<Record<string, unknown>>;

/** The options of a call, with those that its method adds. */
export interface SendOptions extends UploadOptions {
  /** Receives the body of a success instead of the client. */
  readonly receive?: Receive;
}

export type Receive = (response: Response, exchange: Exchange) => Promise<Uint8Array>;

export interface Outgoing extends SendOptions {
  readonly operation: Operation;
  readonly input: AnyInput;
  /** The cookies of the session, which the answer may change. */
  readonly cookies: CookieJar;
  /** The header Authorization, present only when a session is opened. */
  readonly authorization?: string;
}

export type Send = (outgoing: Outgoing) => Promise<Incoming>;

/** The settings of every request. */
const settings = {
  // fetch requires it for a stream.
  duplex: 'half',
  // The status 303 of a finished task is an answer and not a redirection to follow.
  redirect: 'manual',
  credentials: 'include',
} as const;

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
  atClose: AtClose,
): Send {
  const address = { baseUrl: baseUrl.href.replace(/\/+$/, ''), ...serializers };
  return async ({ operation, input, signal, timeoutMilliseconds: own, ...rest }) => {
    const name = operation.operation;
    const url = createFinalURL(operation.path, { ...address, params: parametersOf(operation, input) });
    const over = new AbortController();
    // Encode the body first, because a value that JSON cannot represent is an error of the caller and not of the connection.
    const content: Content = (await operation.body?.(name, input.body, { ...rest, over })) ?? {};
    const { kind, boundary = '', length, body, end } = content;
    const { fetch, Request } = await reach();
    const usual = kind || operation.file ? undefined : timeoutMilliseconds;
    const bounds = { signal, timeoutMilliseconds: own ?? usual };
    const answer = async (open: Exchange) => {
      const plain = withSecrets(fetch, rest, (request) => new Request(request, { signal: open.signal }));
      const exchanging = extension.around?.(plain, name) ?? plain;
      const request = new Request(url, {
        ...settings,
        method: operation.method.toUpperCase(),
        headers: mergeHeaders(extension.headers, {
          Accept: `${operation.file ? 'application/octet-stream, ' : ''}application/json`,
          'Content-Type': vendorMediaType(release, kind) + boundary,
          'Content-Length': length,
          'Accept-Type': operation.acceptType && vendorMediaType(release),
        }),
        // A request accepts only bytes in plain memory, and the type of the body permits shared memory.
        body: body as BodyInit | undefined,
        signal: open.signal,
      });
      return readBody(operation, await exchanging(request), (response) => rest.receive?.(response, open));
    };
    // fetch does not read the rest of a stream after an early answer.
    return exchange(name, bounds, atClose, answer, over).finally(end);
  };
}

/** Replaces the serializers of openapi-fetch for lists and objects, which the contract does not have, to reduce the bundle. */
const serializers = {
  pathSerializer: (template: string, values: AnyInput) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name]))),
  querySerializer: (query: AnyInput) =>
    Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
      .join('&'),
};

type Secrets = Pick<Outgoing, 'cookies' | 'authorization'>;

/**
 * A fetch that adds the secrets to a request and stores the cookies of the answer. It sets the secrets on a copy, because
 * hooks may keep the original request.
 */
function withSecrets(
  fetch: Transport['fetch'],
  { cookies, authorization }: Secrets,
  copyOf: (request: Request) => Request,
): Transport['fetch'] {
  return async (request) => {
    const url = new URL(request.url);
    const sent = copyOf(request);
    const cookie = cookies.headerFor(url);
    if (cookie) sent.headers.set('Cookie', cookie);
    if (authorization) sent.headers.set('Authorization', authorization);
    const response = await fetch(sent);
    cookies.store(url, response.headers.getSetCookie());
    return response;
  };
}
