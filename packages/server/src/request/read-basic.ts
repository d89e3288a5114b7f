// Reads an HTTP Basic Authorization header (RFC 7617).

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** The credentials, or null when the header is not well-formed Basic. */
export function readBasic(header: string): Credentials | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? null : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}
