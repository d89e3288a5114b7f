// Decodes compressed bodies.
import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type KeptBody, largestKept, type RawHeaders, unrecordedBody, valuesByName } from './exchange.ts';

const limit = { maxOutputLength: largestKept };

/** Decoders by the coding in `Content-Encoding` (RFC 9110, 8.4.1). */
const decoders = new Map<string, (bytes: Uint8Array) => Uint8Array>(
  Object.entries({
    gzip: (bytes) => gunzipSync(bytes, limit),
    'x-gzip': (bytes) => gunzipSync(bytes, limit),
    // Many servers omit the frame of zlib, and clients accept that.
    deflate: (bytes) => (isFramed(bytes) ? inflateSync : inflateRawSync)(bytes, limit),
    br: (bytes) => brotliDecompressSync(bytes, limit),
    identity: (bytes) => bytes,
  }),
);

/** True when the bytes begin with the header of zlib (RFC 1950, 2.2). */
function isFramed([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

interface Message {
  readonly headers: RawHeaders;
  readonly body: KeptBody;
}

/**
 * Decompresses the body of a request or an answer, and removes the two headers about the compression. A message that cannot be
 * decoded is unchanged; a body that exceeds the limit is not whole, and one in an unknown coding counts as unrecorded unless it is
 * a text.
 */
export function decoded<Kind extends Message>(message: Kind): Kind {
  const { body, headers } = message;
  const { 'content-encoding': listed = [] } = valuesByName(headers);
  const codings =
    listed
      .join()
      .toLowerCase()
      .match(/[^\s,]+/g) ?? [];
  const steps = codings.map((coding) => decoders.get(coding));
  if (steps.length === 0 || !body.whole || body.bytes.length === 0) return message;
  const others = headers.filter(([name]) => !/^content-(encoding|length)$/i.test(name));
  if (steps.includes(undefined))
    return isUtf8(body.bytes) ? message : { ...message, headers: others, body: unrecordedBody };
  try {
    // The header lists the codings in the order of their application.
    const bytes = steps.reduceRight((read, decode) => decode?.(read) ?? read, body.bytes);
    return { ...message, headers: others, body: { bytes, whole: true } };
  } catch (error) {
    const isTooLarge = Object(error).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? { ...message, headers: others, body: { bytes: new Uint8Array(), whole: false } }
      : message;
  }
}
