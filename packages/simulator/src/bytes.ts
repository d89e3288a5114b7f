// Bytes as text, with the functions that browsers and Node share: base64 (RFC 4648), UTF-8 and JSON.

// Both directions are loops over bytes, because a file has megabytes: a function call for each byte would take half a second.

const digits = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = 0x3d;

export function toBase64(bytes: Uint8Array): string {
  const { length } = bytes;
  const text = new Uint8Array(4 * Math.ceil(length / 3));
  const digit = (bits: number) => digits[bits & 0x3f] ?? padding;
  for (let from = 0, to = 0; from < length; from += 3, to += 4) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    text[to] = digit(three >> 18);
    text[to + 1] = digit(three >> 12);
    text[to + 2] = from + 1 < length ? digit(three >> 6) : padding;
    text[to + 3] = from + 2 < length ? digit(three) : padding;
  }
  return new TextDecoder().decode(text);
}

/** Throws for a text that is not base64. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Keeps a byte order mark as an ordinary character. */
const keepingMark = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8; returns null for other bytes instead of replacing them. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return keepingMark.decode(bytes);
  } catch {
    return null;
  }
}

/** Ignores a byte order mark before JSON (RFC 8259, section 8.1). */
const ignoringMark = new TextDecoder('utf-8', { fatal: true });

/** @throws TypeError or SyntaxError for bytes that are not JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(ignoringMark.decode(bytes));
}
