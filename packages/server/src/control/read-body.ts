// Reads the body of a request to the control API, bounded in size.
import type { IncomingMessage } from 'node:http';

/** Bytes; a state with a thousand sessions takes a tenth of this. */
const largest = 8 * 1024 * 1024;

/** The bytes, empty without a body; null for a body that breaks off or is too large. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length > largest) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
