// The handler of Mock Service Worker that hands requests on to an appliance.
import { releases, routerOf } from '@lunarest/contract';
import { type HttpHandler, http } from 'msw';

export interface HandlerParts {
  /** Origin of the appliance. */
  readonly url: string;
  /** True where that is the page's own origin, which has more than the API. */
  readonly isOwn: boolean;
  readonly send: (request: Request) => Promise<Response>;
  /** Waits as long as the next answer is to take. */
  readonly pause: () => Promise<void>;
}

/** It never throws, since the worker would answer with a stack: what gets no answer is a network error, as with a server. */
export function handlerOf({ url, isOwn, send, pause }: HandlerParts): HttpHandler {
  return http.all(`${url}/*`, async ({ request }) => {
    if (isOwn && !isOfContract(new URL(request.url).pathname)) return undefined;
    await pause();
    try {
      return await send(request);
    } catch {
      return Response.error();
    }
  });
}

function isOfContract(path: string): boolean {
  return releases.some((release) => routerOf(release)(path) !== null);
}
