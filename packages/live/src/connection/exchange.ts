// One request to an appliance and its answer, as transmitted.

/** In the original order and spelling, repeated headers included. */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** The kept part of a body. */
export interface KeptBody {
  readonly bytes: Uint8Array;
  /** False if the body exceeded the limit, or nothing was kept at all. */
  readonly whole: boolean;
  /** A recording omitted the body, so that it cannot be judged. */
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
