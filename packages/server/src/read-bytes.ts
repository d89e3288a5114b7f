// Reads the bytes of a request's body, bounded in size.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MediaKind } from '@lunarest/contract';
import { largestBody, type RequestBytes } from '@lunarest/simulator';
import express from 'express';

const readers: Readonly<Record<MediaKind, Middleware>> = {
  json: reader('json'),
  'octet-stream': reader('octet-stream'),
  multipart: reader('multipart'),
};

/** Content negotiation has already accepted the media type, so every type is parsed. */
function reader(kind: MediaKind): Middleware {
  return express.raw({ limit: largestBody[kind], type: () => true });
}

/** The body, empty without one; null for a body that breaks off, is too large, or is in an unknown coding. */
export async function readBytes(
  kind: MediaKind,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<RequestBytes> {
  if (!hasBody(request)) return new Uint8Array();
  if (isCoded(request)) return null;
  try {
    const reading = runMiddleware(readers[kind], request, response);
    // A body that has arrived completely cannot break.
    await (request.complete ? reading : Promise.race([reading, untilBroken(request)]));
  } catch {
    return null;
  }
  const { body } = request;
  return body instanceof Uint8Array ? body : new Uint8Array();
}

/** HTTP marks a request with a body by the framing headers in its head. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

/** Node passes the bytes of other transfer codings on as they are (RFC 9112, section 6.1). */
function isCoded({ headers }: IncomingMessage): boolean {
  return (headers['transfer-encoding'] ?? 'chunked').trim().toLowerCase() !== 'chunked';
}

/**
 * Reports that the rest of a request will never arrive, so that the reader of its body stops waiting and the
 * request is answered like any other.
 */
const broken = new WeakSet<IncomingMessage>();
const event = 'lunarest:broken-body';

/** The rest of the request cannot be received, although the connection can still carry the answer. */
export function breakBody(request: IncomingMessage): void {
  broken.add(request);
  request.emit(event);
}

/** Rejects when the body breaks; never resolves. */
function untilBroken(request: IncomingMessage): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new Error('the rest of the request is missing'));
    if (broken.has(request)) fail();
    else request.once(event, fail);
  });
}

type Middleware<Request = IncomingMessage, Response = ServerResponse> = (
  request: Request,
  response: Response,
  next: (error?: unknown) => void,
) => unknown;

/** Resolves when the middleware calls `next`, rejects with the error it passes or throws. */
export function runMiddleware<Request, Response>(
  middleware: Middleware<Request, Response>,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error));
    Promise.resolve(middleware(request, response, next)).catch(reject);
  });
}
