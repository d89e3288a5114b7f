// An answer before it is sent.

export interface GivenAnswer {
  readonly status: number;
  /** By lower-case name; values as Node holds them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly body: GivenBody;
}

export interface GivenBody {
  /** In bytes. */
  readonly length: number;
  /** The body as text; throws where the bytes are not UTF-8. */
  text(): string;
  /** The body with one character per byte, for bodies that are not text. */
  raw(): string;
}

// A byte order mark is not valid JSON, so it is kept for the parser to reject.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Joins the chunks in the order of writing. */
export function bodyOf(pieces: readonly (string | Uint8Array)[]): GivenBody {
  const [first, ...more] = pieces;
  // Most answers are written as one string, which this avoids encoding and decoding.
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

export function bytesOf(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}
