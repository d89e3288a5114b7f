// Reads the body of an answer: all of a documented one, and only the beginning of any other.
import { type DocumentedAnswer, documentedAt, isRefused, type Wire } from './operation.ts';

export interface Incoming {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, the text if it is not JSON, bytes where the contract has bytes, undefined without a body. */
  readonly body: unknown;
  /** The beginning of the body as received, at most `longestText` bytes of it. */
  text(): string;
}

/** Upper bound in bytes on the text of an answer outside the contract: 64 KiB. */
export const longestText = 65_536;

export async function readBody(wire: Wire, response: Response): Promise<Incoming> {
  const { status, headers } = response;
  const documented = documentedAt(wire, status);
  const bytes = documented ? new Uint8Array(await response.arrayBuffer()) : await beginning(response);
  const text = () => decoded(bytes.subarray(0, longestText));
  return { status, headers, body: bodyOf(documented, bytes), text };
}

function bodyOf(documented: DocumentedAnswer | undefined, bytes: Uint8Array): unknown {
  const kind = documented && !isRefused(documented) ? documented.body : undefined;
  if (kind === 'bytes') return bytes;
  const text = decoded(bytes);
  return kind === 'text' ? text : parsed(text);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** At most `longestText` bytes, without waiting for the rest. */
async function beginning({ body }: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(longestText);
  let length = 0;
  // Not every browser supports iteration over a stream.
  const reader = body?.getReader();
  try {
    while (reader && length < longestText) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, longestText - length);
      bytes.set(part, length);
      length += part.length;
    }
  } finally {
    // Closes the connection. A stream that has ended or failed has nothing left to cancel.
    await reader?.cancel().catch(() => {});
  }
  return bytes.subarray(0, length);
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
