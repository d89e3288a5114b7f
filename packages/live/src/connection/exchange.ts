// One request to an appliance and its answer, as transmitted, with the bodies up to a limit.
import type { Json } from '@lunarest/openapi';

/** In the original order and spelling, repeated headers included. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** The kept part of a body. */
export interface KeptBody {
  readonly bytes: Uint8Array;
  /** False if the body exceeded the limit, or nothing was kept at all. */
  readonly whole: boolean;
  /** True when the recording omits the body, or it is in an unknown coding, so that it cannot be checked. */
  readonly isUnrecorded?: true;
}

export interface AskedQuestion {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: RawHeaders;
  readonly body: KeptBody;
}

export type Question = Omit<AskedQuestion, 'body'>;

export interface Unanswered extends Question {
  /** Node's code for the reason, or a message. */
  readonly reason: string;
}

export interface SeenAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  readonly body: KeptBody;
  /** Statuses of the interim answers. */
  readonly interim: readonly number[];
  readonly trailers: RawHeaders;
  /** False if the connection ended before the answer did. */
  readonly complete: boolean;
}

export interface Exchange {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly question: AskedQuestion;
  readonly answer: SeenAnswer;
}

export const emptyBody: KeptBody = { bytes: new Uint8Array(), whole: true };
export const unrecordedBody: KeptBody = { ...emptyBody, whole: false, isUnrecorded: true };

/** Node's flat list of names and values as pairs. */
export function pairsOf(flat: readonly string[]): RawHeaders {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));
}

/** All values by lower-case name. */
export function valuesByName(headers: RawHeaders): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, string[]> = Object.create(null);
  for (const [name, value] of headers) {
    const known = values[name.toLowerCase()];
    if (known === undefined) values[name.toLowerCase()] = [value];
    else known.push(value);
  }
  return values;
}

/** The first value of a header. */
export function headerOf(headers: RawHeaders, name: string): string | undefined {
  return headers.find(([known]) => known.toLowerCase() === name)?.[1];
}

/** Upper bound in bytes on a kept body: the limit of the guard of the reference server. */
export const largestKept = 8 * 1024 * 1024;

const firstRoom = 16 * 1024;

/** Keeps the chunks of a body as they pass, up to a limit. */
export class BodyKeeper {
  readonly #limit: number;
  // One growing buffer, because a list of chunks of one byte needs far more memory than the bytes.
  #room = new Uint8Array();
  #length = 0;

  constructor(limit: number = largestKept) {
    this.#limit = limit;
  }

  /** Returns false after the limit is exceeded; nothing is kept then. */
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

/** The body of an answer as JSON; undefined for another media type, an invalid body, and a body that is not whole. */
export function jsonBody({ body, headers }: SeenAnswer): Json | undefined {
  if (!body.whole || !/json/i.test(headerOf(headers, 'content-type') ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(body.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
