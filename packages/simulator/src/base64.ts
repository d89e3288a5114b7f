// Base64 of bytes (RFC 4648), with the functions that browsers and Node share.

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
