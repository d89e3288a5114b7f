// Parses an HTTP Basic Authorization header (RFC 7617).
import { fromBase64 } from '../base64.ts';
import { readUtf8 } from '../utf8.ts';
import { Refusal } from './refusal.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * The credentials, or null when the header is not well-formed Basic. Refuses bytes that are not UTF-8 with
 * FRAMEWORK_BAD_REQUEST (decision D-160): decoded as text, different passwords would become equal.
 */
export function readBasic(header: string): Credentials | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  const bytes = encoded === undefined ? null : decoded(encoded);
  if (bytes === null) return null;
  const text = readUtf8(bytes);
  if (text === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', undefined, 'header authorization');
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

function decoded(encoded: string): Uint8Array | null {
  try {
    return fromBase64(encoded);
  } catch {
    return null;
  }
}
