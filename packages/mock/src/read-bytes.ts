// Reads the bytes of a request's body, bounded in size.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { largestBody, type RequestBytes } from '@lunarest/simulator/requests';
import { raw } from 'body-parser';

const read = raw({ limit: Math.max(...Object.values(largestBody)), type: () => true });

/** The body, empty when none came; null for one that breaks off, is too large, or is compressed in an unknown way. */
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
