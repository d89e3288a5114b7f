// JSON of bytes that must be UTF-8.

// A byte order mark before JSON is ignored (RFC 8259, section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws TypeError or SyntaxError for bytes that are not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
