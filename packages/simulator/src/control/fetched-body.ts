// Reads the body of a request of `fetch`, without the parts of Node.
import { contentCoding, type RequestBytes } from '../request/simulated-request.ts';

/**
 * The decoded body, as on the server; null for a body in another coding, not in the one that its header names, or longer than
 * `limit` bytes when decoded.
 */
export async function readBytes(request: Request, limit: number): Promise<RequestBytes> {
  const coding = contentCoding(request.headers.get('Content-Encoding'));
  const sent = new Uint8Array(await request.arrayBuffer());
  if (sent.length === 0 || coding === 'identity') return sent;
  if (coding === undefined) return null;
  const decoded = new Blob([sent]).stream().pipeThrough(new DecompressionStream(coding));
  return readUpTo(limit, decoded.getReader()).catch(() => null);
}

/** All bytes; null for more than `limit`, without reading the rest. */
async function readUpTo(
  limit: number,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<RequestBytes> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.length;
  }
  return bytes;
}
