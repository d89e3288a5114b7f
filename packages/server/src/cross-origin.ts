// Lets pages on named origins call the server. It stands below the guard, which judges the answers as the contract has them.
import type { RequestListener, ServerResponse } from 'node:http';
import {
  type AllowedOrigins,
  applyChanges,
  crossOriginChanges,
  type HeaderChanges,
  preflightHeaders,
} from '@lunarest/contract/cross-origin';
import { applyHead } from './guard/write-arguments.ts';

/** A listener that behaves as `listener`, except for browsers that ask on behalf of these origins. */
export function acrossOrigins(listener: RequestListener, allowed: AllowedOrigins): RequestListener {
  return (request, response) => {
    const preflight = preflightHeaders(allowed, request);
    if (preflight === null) {
      changeHead(response, crossOriginChanges(allowed, request));
      listener(request, response);
    } else {
      applyChanges(response, preflight);
      response.writeHead(204).end();
    }
  };
}

/** Puts a `writeHead` on the response that sends the head with the changes. Node calls it also for a head that nothing wrote. */
function changeHead(response: ServerResponse, changes: HeaderChanges): void {
  const { writeHead } = response;
  Object.assign(response, {
    writeHead(...given: readonly unknown[]) {
      // Node's own refuses a second head.
      if (response.headersSent) return Reflect.apply(writeHead, response, given);
      applyHead(response, given);
      applyChanges(response, changes);
      return Reflect.apply(writeHead, response, [response.statusCode]);
    },
  });
}
