// Text of bytes that must be UTF-8.

// A byte order mark is kept as an ordinary character.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text; null for bytes that are not UTF-8. No byte is replaced. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
