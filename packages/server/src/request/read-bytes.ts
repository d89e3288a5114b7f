// Reads the bytes of a request's body, bounded in size.
import type { MediaKind } from '@lunarest/contract';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { untilBroken } from './broken-body.ts';
import { Refusal } from './refusal.ts';
import { runMiddleware } from './run-middleware.ts';

/** JSON is small enough to read at once; the files of the simulated appliance are certificates, licenses and small archives. */
const readers: Readonly<Record<MediaKind, RequestHandler>> = {
  json: reader('64kb'),
  'octet-stream': reader('4mb'),
  multipart: reader('4mb'),
};

/** The media type has been negotiated before, so whatever comes is meant as what it says. */
function reader(limit: string): RequestHandler {
  return express.raw({ limit, type: () => true });
}

/** The body, empty when none came. Refuses with FRAMEWORK_BAD_REQUEST one that breaks off or is too large (decision D-39). */
export async function readBytes(kind: MediaKind, request: Request, response: Response): Promise<Uint8Array> {
  try {
    await Promise.race([runMiddleware(readers[kind], request, response), untilBroken(request)]);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body cannot be read, or it is too large.', 'body');
  }
  const { body } = request;
  return body instanceof Uint8Array ? body : new Uint8Array();
}
