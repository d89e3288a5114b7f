// Reads the bytes of a request's body, bounded in size.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MediaKind } from '@lunarest/contract';
import { largestBody, type RequestBytes } from '@lunarest/simulator';
import express from 'express';
import { untilBroken } from './broken-body.ts';
import { type Middleware, runMiddleware } from './run-middleware.ts';

const readers: Readonly<Record<MediaKind, Middleware>> = {
  json: reader('json'),
  'octet-stream': reader('octet-stream'),
  multipart: reader('multipart'),
};

/** The media type has been negotiated before, so whatever comes is meant as what it says. */
function reader(kind: MediaKind): Middleware {
  return express.raw({ limit: largestBody[kind], type: () => true });
}

/** The body, empty when none came; null for one that breaks off or is too large. */
export async function readBytes(
  kind: MediaKind,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<RequestBytes> {
  if (!hasBody(request)) return new Uint8Array();
  try {
    const reading = runMiddleware(readers[kind], request, response);
    // What has arrived whole cannot break.
    await (request.complete ? reading : Promise.race([reading, untilBroken(request)]));
  } catch {
    return null;
  }
  const { body } = request;
  return body instanceof Uint8Array ? body : new Uint8Array();
}

/** As HTTP tells it: the head of a request with a body says how it is framed. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}
