// Collects the writes to one response until it is complete.
import type { ServerResponse } from 'node:http';
import { isUint8Array } from 'node:util/types';
import type { Finding, FindingId } from './finding.ts';
import type { WholeHead } from './whole-head.ts';

/** Upper bound on the bytes of a documented answer. */
const largestAnswer = 8 * 1024 * 1024;

export class SeenAnswer {
  /** Findings that the finished answer does not show. */
  readonly strays: Finding[] = [];
  status: number | null = null;
  /** The head that was written in one call and is not stored on the response. */
  head: WholeHead | null = null;
  readonly #pieces: (string | Uint8Array)[] = [];
  #length = 0;

  /** Adds a chunk of the body; false when the body exceeds the limit. */
  add(chunk: unknown, encoding: unknown): boolean {
    const piece = pieceOf(chunk, encoding);
    this.#length += piece.length;
    if (this.#length > largestAnswer) {
      if (!this.strays.some(({ what }) => what === 'body-too-large'))
        this.stray('body-too-large', 'body', `at most ${largestAnswer} bytes`);
      this.#pieces.length = 0;
      return false;
    }
    if (piece.length > 0) this.#pieces.push(piece);
    return true;
  }

  stray(what: FindingId, where: string, expected: string): void {
    this.strays.push({ what, where, expected, contract: '#/paths' });
  }

  /** The current answer of the response. */
  given(response: ServerResponse): GivenAnswer {
    return {
      status: this.status ?? response.statusCode,
      headers: this.head?.headers ?? response.getHeaders(),
      body: bodyOf(this.#pieces),
    };
  }

  /** The body to send: a string stays a string, so that Node need not copy it. */
  payload(): string | Uint8Array | undefined {
    const [first, ...more] = this.#pieces;
    return more.length === 0 ? first : bytesOf(this.#pieces);
  }
}

/** Copies a chunk, because the writer could still change its bytes. Throws Node's error for a chunk of another type. */
function pieceOf(chunk: unknown, encoding: unknown): string | Uint8Array {
  if (typeof chunk === 'string') {
    const plain = encoding === undefined || encoding === null || /^utf-?8$/i.test(String(encoding));
    return plain
      ? chunk
      : Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8');
  }
  if (isUint8Array(chunk)) return Uint8Array.from(chunk);
  throw Object.assign(new TypeError('The "chunk" argument must be a string or an instance of Uint8Array'), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
}

/** An answer before it is sent. */
export interface GivenAnswer {
  readonly status: number;
  /** By lower-case name; values as Node holds them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly body: GivenBody;
}

interface GivenBody {
  /** In bytes. */
  readonly length: number;
  /** The body as text; throws for bytes that are not UTF-8. */
  text(): string;
  /** The body with one character per byte, for bodies that are not text. */
  raw(): string;
}

/** A byte order mark is not valid JSON, so it is kept for the parser to reject. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Joins the chunks in the order of writing. */
export function bodyOf(pieces: readonly (string | Uint8Array)[]): GivenBody {
  const [first, ...more] = pieces;
  // Most answers are one string, which needs no encoding and decoding.
  if (typeof first === 'string' && more.length === 0)
    return {
      length: Buffer.byteLength(first),
      text: () => first,
      raw: () => Buffer.from(first).toString('latin1'),
    };
  const bytes = bytesOf(pieces);
  return {
    length: bytes.length,
    text: () => utf8.decode(bytes),
    raw: () => Buffer.from(bytes).toString('latin1'),
  };
}

function bytesOf(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}
