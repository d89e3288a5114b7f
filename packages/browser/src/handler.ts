// The handler of Mock Service Worker that forwards requests to an appliance.
import { releases, routerOf } from '@lunarest/contract';
import { type HttpHandler, http } from 'msw';

interface HandlerParts {
  /** Origin of the appliance. */
  readonly url: string;
  /** Whether the origin is that of the page, which also serves files. */
  readonly isOwn: boolean;
  readonly send: (request: Request) => Promise<Response>;
  /** Waits for the latency of the next answer. */
  readonly pause: () => Promise<void>;
}

/** The handler. It never throws, because the worker would answer with a stack trace: a dropped request is a network error. */
export function handlerOf({ url, isOwn, send, pause }: HandlerParts): HttpHandler {
  // A pattern of MSW would read the colons of an IPv6 address as parameters, and fail for a malformed percent-encoding.
  const isForAppliance = ({ request }: { readonly request: Request }) => new URL(request.url).origin === url;
  return http.all(isForAppliance, async ({ request }) => {
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
