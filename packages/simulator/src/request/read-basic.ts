// Reads an HTTP Basic Authorization header (RFC 7617).
import { fromBase64 } from '../base64.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** The credentials, or null when the header is not well-formed Basic. */
export function readBasic(header: string): Credentials | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  const text = encoded === undefined ? null : decoded(encoded);
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 0) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decoded(encoded: string): string | null {
  try {
    return new TextDecoder().decode(fromBase64(encoded));
  } catch {
    return null;
  }
}
