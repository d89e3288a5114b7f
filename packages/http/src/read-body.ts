// Reads the bytes of a request's body, bounded in size. Bytes may be of another realm: in the sandbox of jsdom, a Buffer is no
// instance of its Uint8Array.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUint8Array } from 'node:util/types';
import { raw } from 'body-parser';
import { whenBroken } from './broken-body.ts';

/**
 * Resolves to the bytes of a body of any media type without its content coding, empty without a body. Uses the bytes or the text
 * of a middleware that has read it before. Rejects for a body that is incomplete, too large, or in an unknown coding.
 */
export type ReadBody = (
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
) => Promise<Uint8Array>;

/** @param limit upper bound in bytes */
export function bodyReader(limit: number): ReadBody {
  const parse = raw({ limit, type: () => true });

  return async (request, response) => {
    const parsed = new Promise<void>((resolve, reject) => {
      parse(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
    });
    // A complete body cannot break.
    await (request.complete ? parsed : Promise.race([parsed, failure(request)]));
    const bytes = bytesOf(request.body);
    if (bytes.length > limit) throw new Error(`more than ${limit} bytes`);
    return bytes;
  };
}

async function failure(request: IncomingMessage): Promise<never> {
  throw new Error(`the rest of the request is missing: ${await whenBroken(request)}`);
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (!isUint8Array(body)) return new Uint8Array();
  // A view of this realm, which the parser of forms requires.
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}
