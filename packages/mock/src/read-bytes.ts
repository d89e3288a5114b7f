// Reads the bytes of a request's body, up to a limit.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { largestBody, type RequestBytes } from '@lunarest/simulator/requests';
import { raw } from 'body-parser';

const read = raw({ limit: Math.max(...Object.values(largestBody)), type: () => true });

/** The body, empty without one; null for a body that breaks off, is too large, or has an unknown compression. */
export function readBytes(
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<RequestBytes> {
  return new Promise((resolve) => {
    read(request, response, (error?: unknown) => {
      const { body } = request;
      resolve(error !== undefined ? null : body instanceof Uint8Array ? body : new Uint8Array());
    });
  });
}
