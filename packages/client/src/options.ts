// What a client is made from, and the checks a JavaScript caller needs too.
import type { Release } from '@lunarest/contract';
import type { TlsTrust } from './transport/transport.ts';

/** Sends one request. The global `fetch` is one. */
export type FetchFunction = (request: Request) => Promise<Response>;

interface AccountOptions<R extends Release> {
  /** Where the appliance is, for example `https://luna.example:8443`. */
  readonly baseUrl: string;
  /** The appliance user; HSM and partition roles log in later, through operations. */
  readonly username: string;
  readonly password: string;
  /** The release of the API to speak, the newest unless said. */
  readonly release?: R;
}

type Absent<K extends string> = { readonly [Key in K]?: undefined };

/** At most one way to reach the appliance; without any, the platform's own fetch and its certificates. */
export type ReachOptions =
  | ({ readonly fetch?: FetchFunction } & Absent<'ca' | 'fingerprint' | 'insecureTls'>)
  /** PEM of the authority, or of the appliance's own certificate. Node only, as all TLS options. */
  | ({ readonly ca: string } & Absent<'fetch' | 'fingerprint' | 'insecureTls'>)
  /** SHA-256 of the appliance's certificate in hex, with or without colons; no other certificate is talked to. */
  | ({ readonly fingerprint: string } & Absent<'fetch' | 'ca' | 'insecureTls'>)
  /** Takes any certificate: for laboratories only. */
  | ({ readonly insecureTls: true } & Absent<'fetch' | 'ca' | 'fingerprint'>);

export type LunaClientOptions<R extends Release = Release> = AccountOptions<R> & ReachOptions;

/**
 * The base URL, checked.
 * @throws TypeError when it is not http(s), or holds credentials, a query or a fragment.
 */
export function readBaseUrl({ baseUrl }: LunaClientOptions): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  // The text is kept out of the message: it may hold a password.
  if (url === null || !/^https?:$/.test(url.protocol)) throw new TypeError('baseUrl is not an http(s) URL');
  if (url.username !== '' || url.password !== '') {
    throw new TypeError('baseUrl must not hold credentials: pass username and password');
  }
  if (url.search !== '' || url.hash !== '')
    throw new TypeError('baseUrl must not hold a query or a fragment');
  return url;
}

/**
 * Which certificates to trust, or null when nothing was said.
 * @throws TypeError for options that exclude each other, a malformed fingerprint, or TLS options on plain http.
 */
export function readTrust(options: LunaClientOptions, baseUrl: URL): TlsTrust | null {
  const ways = [options.ca, options.fingerprint, options.insecureTls || undefined, options.fetch];
  if (ways.filter((way) => way !== undefined).length > 1) {
    throw new TypeError('ca, fingerprint, insecureTls and fetch exclude each other');
  }
  const trust = trustOf(options);
  if (trust !== null && baseUrl.protocol !== 'https:')
    throw new TypeError('TLS options need an https baseUrl');
  return trust;
}

function trustOf({ ca, fingerprint, insecureTls }: LunaClientOptions): TlsTrust | null {
  if (ca !== undefined) return { kind: 'ca', ca: readCa(ca) };
  if (fingerprint !== undefined) return { kind: 'fingerprint', sha256: readFingerprint(fingerprint) };
  return insecureTls === true ? { kind: 'any' } : null;
}

/** A path, or an empty text, would silently leave the platform's own authorities in force. */
function readCa(text: string): string {
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new TypeError('ca is not a certificate in PEM');
  return text;
}

function readFingerprint(text: string): string {
  const digits = text.replaceAll(':', '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new TypeError('fingerprint is not the SHA-256 of a certificate in hex');
  return digits;
}

/**
 * The credentials as a Basic header.
 * @throws TypeError when one is missing (sent as "undefined" it would count as a failed login), or when the user
 * name holds a colon, which Basic cannot carry.
 */
export function basicAuthorization({ username, password }: LunaClientOptions): string {
  if (typeof username !== 'string' || typeof password !== 'string') {
    throw new TypeError('username and password must be strings');
  }
  if (username.includes(':')) throw new TypeError('username must not hold a colon');
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
