// Reads the bytes of a request's body, bounded in size for its kind.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUint8Array } from 'node:util/types';
import type { MediaKind } from '@lunarest/contract';
import { bodyReader, type ReadBody } from '@lunarest/http';
import { hasBody, isUndecodable, largestBody, type RequestBytes } from '@lunarest/simulator/requests';

/** They accept every media type, because content negotiation has already checked it. */
const readers: Readonly<Record<MediaKind, ReadBody>> = {
  json: bodyReader(largestBody.json),
  'octet-stream': bodyReader(largestBody['octet-stream']),
  multipart: bodyReader(largestBody.multipart),
};

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
  return readers[kind](request, response).catch(() => null);
}

const lost =
  'Another middleware has read the body. Mount the appliance before it, or keep the bytes with express.raw().';

/** True when another middleware has read the body, and kept neither its bytes nor its text. */
export function isLost(request: IncomingMessage & { body?: unknown }): boolean {
  const { body } = request;
  return request.readableDidRead && !isUint8Array(body) && typeof body !== 'string';
}
