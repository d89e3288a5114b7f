// Bytes as text, with the functions that browsers and Node share: base64 (RFC 4648), UTF-8 and JSON.

/** Number of arguments that every engine accepts in one call, a multiple of three. */
const slice = 0x6000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += slice)
    text += String.fromCharCode(...bytes.subarray(start, start + slice));
  return btoa(text);
}

/** Throws for a text that is not base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** A byte order mark is kept as an ordinary character. */
const keepingMark = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text; null for bytes that are not UTF-8. No byte is replaced. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return keepingMark.decode(bytes);
  } catch {
    return null;
  }
}

/** A byte order mark before JSON is ignored (RFC 8259, section 8.1). */
const ignoringMark = new TextDecoder('utf-8', { fatal: true });

/** @throws TypeError or SyntaxError for bytes that are not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(ignoringMark.decode(bytes));
}
