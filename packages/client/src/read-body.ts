// Reads what came back: the whole of a documented answer, and only the beginning of any other.
import type { Wire } from './operation.ts';

export interface Incoming {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, the text when it is none, bytes where the contract has bytes, undefined when there is none. */
  readonly body: unknown;
  /** The beginning of the body as it came, at most `longestText` bytes of it. */
  text(): string;
}

/** Upper bound in bytes on the text of an answer that the contract does not have: 64 KiB. */
export const longestText = 65_536;

export async function readBody({ answers }: Wire, response: Response): Promise<Incoming> {
  const { status, headers } = response;
  const documented = answers[status];
  const bytes =
    documented === undefined ? await beginning(response) : new Uint8Array(await response.arrayBuffer());
  const text = () => new TextDecoder().decode(bytes.subarray(0, longestText));
  const kind = documented !== undefined && 'body' in documented ? documented.body : undefined;
  return { status, headers, body: kind === 'bytes' ? bytes : bodyOf(kind, bytes), text };
}

function bodyOf(kind: 'json' | 'text' | undefined, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return kind === 'text' ? text : parsed(text);
}

/** At most `longestText` bytes; the rest is not waited for. */
async function beginning({ body }: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(longestText);
  let length = 0;
  if (body === null) return bytes.subarray(0, 0);
  // Leaving the loop cancels the stream, which closes the connection.
  for await (const chunk of chunksOf(body)) {
    const part = chunk.subarray(0, longestText - length);
    bytes.set(part, length);
    length += part.length;
    if (length === longestText) break;
  }
  return bytes.subarray(0, length);
}

/** Not every browser can iterate over a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // A stream that has ended, or failed, has nothing left to cancel.
    await reader.cancel().catch(() => {});
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
