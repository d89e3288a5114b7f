// Base64 of bytes (RFC 4648), by what browsers and Node have in common.

/** As many bytes as a call may have arguments everywhere, in whole groups of three. */
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
