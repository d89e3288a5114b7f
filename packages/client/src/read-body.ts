// Reads the body of an answer: a documented one completely, and only the beginning of any other.
import { type DocumentedAnswer, documentedAt, isRefused, type Operation } from './operation.ts';

export interface Incoming {
  readonly status: number;
  /** The documentation of the status, if the contract has it. */
  readonly documented: DocumentedAnswer | undefined;
  readonly headers: Headers;
  /** Parsed JSON, the text if it is not JSON, bytes where the contract has bytes, undefined without a body. */
  readonly body: unknown;
  /** The beginning of the body as received, at most `longestText` bytes of it. */
  text(): string;
}

/** Upper bound in bytes on the text of an answer outside the contract: 64 KiB. */
const longestText = 65_536;

/**
 * Upper bound in bytes on a documented answer other than a file: 16 MiB, far above every answer of an appliance. A longer one
 * is truncated and therefore unexpected. The bound also applies to the refusal of a file.
 */
const longestAnswer = 2 ** 24;

/** @param receive reads the body of a success, or returns undefined to leave that to the client */
export async function readBody(
  operation: Operation,
  response: Response,
  receive: (response: Response) => Promise<Uint8Array> | undefined,
): Promise<Incoming> {
  const { status, headers } = response;
  const documented = documentedAt(operation, status);
  // The program's fetch may not support streams.
  const whole = async () =>
    response.body ? firstBytes(response.body, longestAnswer) : new Uint8Array(await response.arrayBuffer());
  // A file has no bound, because its method receives it.
  const bytes = await (documented
    ? (!isRefused(documented) && receive(response)) || whole()
    : firstBytes(response.body, longestText));
  const text = () => decoded(bytes.subarray(0, longestText));
  return { status, headers, documented, body: bodyOf(documented, bytes), text };
}

function bodyOf(documented: DocumentedAnswer | undefined, bytes: Uint8Array): unknown {
  const kind = documented && !isRefused(documented) && documented.body;
  if (kind === 'bytes') return bytes;
  const text = decoded(bytes);
  return kind === 'text' ? text : parsed(text);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Reads at most `most` bytes, without waiting for the rest. */
export async function firstBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  let left = most;
  // Not every browser supports iteration over a stream.
  const reader = body?.getReader();
  try {
    while (reader && left > 0) {
      const { value } = await reader.read();
      if (!value) break;
      // A Blob accepts only bytes in plain memory, and the type of the stream permits shared memory.
      parts.push(value.subarray(0, left) as Uint8Array<ArrayBuffer>);
      left -= value.length;
    }
  } finally {
    // Closes the connection. Canceling a stream that has ended or failed has no effect.
    await reader?.cancel().catch(() => {});
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Rejects an integer that would be rounded, and a number that would be infinite; the body then counts as a text. */
function demandExact(_name: string, value: unknown): unknown {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) throw value;
  return value;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text, demandExact);
  } catch {
    return text;
  }
}
