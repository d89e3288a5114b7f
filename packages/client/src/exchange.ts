// Sends one request: adds the secrets that no hook sees, keeps the cookies of the answer, and writes the log.
import type { CookieJar } from './cookie-jar.ts';
import { guarded, type HookOptions } from './hooks.ts';
import type { Transport } from './transport/transport.ts';

interface Exchange {
  readonly operation: string;
  /** The cookies of the session, which the answer may change. */
  readonly cookies: CookieJar;
  /** The header Authorization, which only the opening of a session carries. */
  readonly authorization?: string | undefined;
  readonly log: HookOptions['log'];
}

/** A fetch of one operation. */
export function exchangeOf(fetch: Transport['fetch'], exchange: Exchange): Transport['fetch'] {
  const { cookies, authorization } = exchange;
  return async (request) => {
    const url = new URL(request.url);
    const cookie = cookies.headerFor(url);
    if (cookie !== null) request.headers.set('Cookie', cookie);
    if (authorization !== undefined) request.headers.set('Authorization', authorization);
    const response = await logged(exchange, request, fetch);
    cookies.store(url, response.headers.getSetCookie());
    return response;
  };
}

async function logged(
  { operation, log }: Exchange,
  request: Request,
  fetch: Transport['fetch'],
): Promise<Response> {
  if (log === undefined) return fetch(request);
  const start = performance.now();
  const write = (status: number | null) =>
    guarded(() => {
      const { method, url } = request;
      const milliseconds = Math.round(performance.now() - start);
      log({ operation, method, path: new URL(url).pathname, status, milliseconds });
    });
  const response = await fetch(request).catch(async (error: unknown) => {
    await write(null);
    throw error;
  });
  await write(response.status);
  return response;
}
