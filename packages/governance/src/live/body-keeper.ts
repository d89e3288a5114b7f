// Keeps the pieces of a body as they pass, up to a bound.
import type { KeptBody } from './exchange.ts';

/** As much as the guard of the reference server looks at. */
export const largestKept = 8 * 1024 * 1024;

export class BodyKeeper {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number = largestKept) {
    this.#limit = limit;
  }

  /** False once there is more than is kept; then nothing is. */
  add(piece: Uint8Array): boolean {
    this.#length += piece.length;
    if (this.#length <= this.#limit) this.#pieces.push(piece);
    else this.#pieces = [];
    return this.#length <= this.#limit;
  }

  kept(): KeptBody {
    return { bytes: Buffer.concat(this.#pieces), whole: this.#length <= this.#limit };
  }
}
