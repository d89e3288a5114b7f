// Lets pages on named origins call the server. It wraps the guard, so that the guard checks answers without these headers.
import type { RequestListener, ServerResponse } from 'node:http';
import {
  type AllowedOrigins,
  applyChanges,
  crossOriginChanges,
  type HeaderChanges,
  preflightHeaders,
} from '@lunarest/contract/cross-origin';
import { isMalformedHead } from '@lunarest/simulator/requests';
import { applyHead } from './guard/whole-head.ts';

/** A listener that behaves as `listener`, except for browser requests from these origins. */
export function acrossOrigins(listener: RequestListener, allowed: AllowedOrigins): RequestListener {
  return (request, response) => {
    const preflight = preflightHeaders(allowed, request);
    // A malformed preflight is refused like any other request.
    if (preflight === null || isMalformedHead(request)) {
      changeHead(response, crossOriginChanges(allowed, request));
      listener(request, response);
    } else {
      applyChanges(response, preflight);
      response.writeHead(204).end();
    }
  };
}

/** Puts a `writeHead` on the response that sends the changed head. Node also calls it for an implicit head. */
function changeHead(response: ServerResponse, changes: HeaderChanges): void {
  const { writeHead } = response;
  Object.assign(response, {
    writeHead(...given: readonly unknown[]) {
      // Node's own `writeHead` rejects a second head.
      if (response.headersSent) return Reflect.apply(writeHead, response, given);
      applyHead(response, given);
      applyChanges(response, changes);
      return Reflect.apply(writeHead, response, [response.statusCode]);
    },
  });
}
