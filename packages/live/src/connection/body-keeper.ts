// Keeps the chunks of a body as they pass, up to a limit.
import type { KeptBody } from './exchange.ts';

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
