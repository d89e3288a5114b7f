// Gathers what is written to one response until it is complete.
import type { ServerResponse } from 'node:http';
import type { Finding, FindingId } from './finding.ts';
import { bodyOf, bytesOf, type GivenAnswer } from './given-answer.ts';
import type { WholeHead } from './whole-head.ts';

/** Far more than any body of the contract; an answer that is larger is not one of its answers. */
export const largestAnswer = 8 * 1024 * 1024;

export class SeenAnswer {
  /** What was seen that no finished answer shows: each is a finding of its own. */
  readonly strays: Finding[] = [];
  status: number | null = null;
  /** The head where it was given at once, and is not on the response. */
  head: WholeHead | null = null;
  readonly #pieces: (string | Uint8Array)[] = [];
  #length = 0;

  /** Keeps a piece of the body; false when the answer has become too large to keep. */
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

  /** The answer as the response stands now. */
  given(response: ServerResponse): GivenAnswer {
    return {
      status: this.status ?? response.statusCode,
      headers: this.head?.headers ?? response.getHeaders(),
      body: bodyOf(this.#pieces),
    };
  }

  /** The body to send: text as text, so that Node need not copy it. */
  payload(): string | Uint8Array | undefined {
    const [first, ...more] = this.#pieces;
    return more.length === 0 ? first : bytesOf(this.#pieces);
  }
}

/** A copy where the writer could still change the bytes; throws what Node throws for anything but text and bytes. */
function pieceOf(chunk: unknown, encoding: unknown): string | Uint8Array {
  if (typeof chunk === 'string') {
    const plain = encoding === undefined || encoding === null || /^utf-?8$/i.test(String(encoding));
    return plain
      ? chunk
      : Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8');
  }
  if (chunk instanceof Uint8Array) return Uint8Array.from(chunk);
  throw Object.assign(new TypeError('The "chunk" argument must be a string or an instance of Uint8Array'), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
}
