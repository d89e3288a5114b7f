// Reads the bytes of a request's body, bounded in size. Bytes may be of another realm: in the sandbox of jsdom, a Buffer is no
// instance of its Uint8Array.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUint8Array } from 'node:util/types';
import type { MediaKind } from '@lunarest/contract';
import { hasBody, isUndecodable, largestBody, type RequestBytes } from '@lunarest/simulator/requests';
import express from 'express';
import { untilBroken } from './connections/broken-body.ts';
import { type Middleware, runMiddleware } from './run-middleware.ts';

const readers: Readonly<Record<MediaKind, Middleware>> = {
  json: reader('json'),
  'octet-stream': reader('octet-stream'),
  multipart: reader('multipart'),
};

/** Accepts every media type, because content negotiation has already checked it. */
function reader(kind: MediaKind): Middleware {
  return express.raw({ limit: largestBody[kind], type: () => true });
}

/**
 * The body, empty without one; null for a body that is incomplete, too large, or in an unknown coding. Uses the bytes or the
 * text of a middleware that has read it before. @throws Error when such a middleware has kept neither
 */
export async function readBytes(
  kind: MediaKind,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<RequestBytes> {
  if (!hasBody(request.headers)) return new Uint8Array();
  if (isUndecodable(request.headers)) return null;
  if (isLost(request)) throw new Error(lost);
  try {
    const reading = runMiddleware(readers[kind], request, response);
    // A complete body cannot break.
    await (request.complete ? reading : Promise.race([reading, untilBroken(request)]));
  } catch {
    return null;
  }
  const { body } = request;
  if (typeof body === 'string') return within(largestBody[kind], new TextEncoder().encode(body));
  if (!isUint8Array(body)) return new Uint8Array();
  // A view of this realm, which the parser of forms requires.
  return within(largestBody[kind], new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
}

function within(limit: number, bytes: Uint8Array): RequestBytes {
  return bytes.length > limit ? null : bytes;
}

const lost =
  'Another middleware has read the body. Mount the appliance before it, or keep the bytes with express.raw().';

/** True when another middleware has read the body, and kept neither its bytes nor its text. */
export function isLost(request: IncomingMessage & { body?: unknown }): boolean {
  const { body } = request;
  return request.readableDidRead && !isUint8Array(body) && typeof body !== 'string';
}
