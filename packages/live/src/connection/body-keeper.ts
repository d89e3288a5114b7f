// Keeps the chunks of a body as they pass, up to a limit.

import type { Json } from '@lunarest/openapi';
import { headerOf, type KeptBody, type SeenAnswer } from './exchange.ts';

/** The same limit as the guard of the reference server. */
const largestKept = 8 * 1024 * 1024;

const firstRoom = 16 * 1024;

export class BodyKeeper {
  readonly #limit: number;
  // One growing buffer: chunks of one byte each would take far more memory than the bytes.
  #room = new Uint8Array();
  #length = 0;

  constructor(limit: number = largestKept) {
    this.#limit = limit;
  }

  /** False once the limit is exceeded; nothing is kept then. */
  add(piece: Uint8Array): boolean {
    const before = this.#length;
    this.#length += piece.length;
    if (this.#length > this.#limit) this.#room = new Uint8Array();
    else {
      if (this.#length > this.#room.length) this.#grow();
      this.#room.set(piece, before);
    }
    return this.#length <= this.#limit;
  }

  kept(): KeptBody {
    const whole = this.#length <= this.#limit;
    return { bytes: Buffer.from(this.#room.subarray(0, whole ? this.#length : 0)), whole };
  }

  #grow(): void {
    const larger = new Uint8Array(Math.max(this.#length, 2 * this.#room.length, firstRoom));
    larger.set(this.#room);
    this.#room = larger;
  }
}

// The body of an answer as JSON.

/**
 * Undefined for an answer that does not declare JSON, for an invalid body, and for one that was not kept
 * completely.
 */
export function jsonBody({ body, headers }: SeenAnswer): Json | undefined {
  if (!body.whole || !/json/.test(headerOf(headers, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(body.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
