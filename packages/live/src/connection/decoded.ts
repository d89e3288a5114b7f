// The answer with its body as the client reads it, for clients that accept compressed answers.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { headerOf, largestKept, type SeenAnswer } from './exchange.ts';

const limit = { maxOutputLength: largestKept };

/** By the coding in `Content-Encoding` (RFC 9110, 8.4.1). */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  'x-gzip': (bytes) => gunzipSync(bytes, limit),
  deflate: (bytes) => inflateSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
};

/**
 * The answer without its compression, and without the two headers about it. An answer with another coding, and one that cannot
 * be decoded, stays as it is; a body that is larger than what is kept is not whole.
 */
export function decoded(answer: SeenAnswer): SeenAnswer {
  const { body, headers } = answer;
  const coding = headerOf(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  if (decode === undefined || !body.whole || body.bytes.length === 0) return answer;
  const others = headers.filter(([name]) => !/^content-(encoding|length)$/i.test(name));
  try {
    return { ...answer, headers: others, body: { bytes: decode(body.bytes), whole: true } };
  } catch (error) {
    const isTooLarge = Object(error).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? { ...answer, headers: others, body: { bytes: new Uint8Array(), whole: false } }
      : answer;
  }
}
