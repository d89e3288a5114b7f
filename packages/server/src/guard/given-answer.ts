// An answer as it is about to leave, whoever wrote it.

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
  /** The body with one character per byte, for what is no text. */
  raw(): string;
}

// A byte order mark is no JSON, so it is kept for the parser to refuse.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The pieces in the order they were written, as one body. */
export function bodyOf(pieces: readonly (string | Uint8Array)[]): GivenBody {
  const [first, ...more] = pieces;
  // Nearly every answer is written as one text, which then needs no encoding and decoding.
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
