// One request to an appliance and what it was answered, as the bytes said it.

/** In their order and spelling, as often as they stand. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** A body as far as it was kept. */
export interface KeptBody {
  readonly bytes: Uint8Array;
  /** False where there was more than is kept, or where the keeper kept nothing at all. */
  readonly whole: boolean;
  /** A recording left the body out, so that nothing can be said about it. */
  readonly isUnrecorded?: true;
}

export interface AskedQuestion {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: RawHeaders;
  readonly body: KeptBody;
}

export interface SeenAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
  readonly body: KeptBody;
  /** Statuses of the answers before the answer. */
  readonly interim: readonly number[];
  readonly trailers: RawHeaders;
  /** False where the connection ended before the answer did. */
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
