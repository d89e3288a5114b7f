// References within a document as URI fragments (RFC 6901, section 6): percent-escapes are decoded, then the pointer
// is evaluated.
import { pointerTo } from './json.ts';

/** The JSON Pointer that a reference within its document contains, for example `#/a/$b` for `#/a/%24b`. */
export function pointerIn(reference: string): string {
  return reference.includes('%') ? decoded(reference) : reference;
}

/** The reference to a place of its document. Only `%` and `#` are escaped, without which the pointer would be another one. */
export function referenceTo(steps: readonly string[]): string {
  const pointer = pointerTo('', ...steps);
  return `#${/[%#]/.test(pointer) ? pointer.replaceAll('%', '%25').replaceAll('#', '%23') : pointer}`;
}

/** The decoded text, or the text unchanged if it has an invalid escape. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
