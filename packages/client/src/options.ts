// What a client is made from, and the checks a JavaScript caller needs too.
import type { Release } from '@lunarest/contract';
import { checkLimit } from './time-limit.ts';
import type { TlsTrust } from './transport/transport.ts';

/** Sends one request. The global `fetch` is one. */
export type FetchFunction = (request: Request) => Promise<Response>;

interface AccountOptions {
  /** Where the appliance is, for example `https://luna.example:8443`. */
  readonly baseUrl: string;
  /** The appliance user; HSM and partition roles log in later, through operations. */
  readonly username: string;
  readonly password: string;
  /**
   * Limit on each request in milliseconds, up to the end of its answer: 30 000 unless set, at most 24 hours. A file that is
   * sent or received has no limit but that of its own call.
   */
  readonly timeoutMilliseconds?: number | undefined;
}

/** The ways to reach the appliance, of which at most one is used. */
interface Ways {
  /** SHA-256 of the appliance's certificate in hex, with or without colons; no other certificate is accepted. Node only. */
  readonly fingerprint: string;
  /** PEM of the authority, or of the appliance's own certificate. Node only. */
  readonly ca: string;
  /** Sends the requests, in place of the platform's fetch. */
  readonly fetch: FetchFunction;
  /** Accepts any certificate, and so any impostor: for laboratories only. Node only. */
  readonly insecureTls: boolean;
}

type Absent<Way extends keyof Ways> = { readonly [Other in Exclude<keyof Ways, Way>]?: undefined };
type Only<Way extends keyof Ways> = Pick<Ways, Way> & Absent<Way>;
type Maybe<Way extends keyof Ways> = Partial<Pick<Ways, Way>> & Absent<Way>;

/**
 * At most one way to reach the appliance; without any, the platform's own fetch and its certificates. The pin stands
 * last and `insecureTls` is never required, so that the compiler names the pin when a way may be missing.
 */
export type ReachOptions = Maybe<'insecureTls'> | Maybe<'fetch'> | Only<'ca'> | Only<'fingerprint'>;

/** What the client of one release is made from. */
export type ReleaseOptions = AccountOptions & ReachOptions;

/** What a client of any release is made from. */
export type LunaClientOptions<R extends Release = Release> = ReleaseOptions & {
  /** The release of the API to speak, the newest unless set. */
  readonly release?: R;
};

/** @throws RangeError for a limit that is not more than 0 and at most 24 hours. */
export function readTimeout({ timeoutMilliseconds = 30_000 }: ReleaseOptions): number {
  checkLimit(timeoutMilliseconds);
  return timeoutMilliseconds;
}

/**
 * The base URL, checked.
 * @throws TypeError when it is not http(s), or holds credentials, a query or a fragment.
 */
export function readBaseUrl({ baseUrl }: ReleaseOptions): URL {
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
export function readTrust(options: ReleaseOptions, baseUrl: URL): TlsTrust | null {
  const ways = [options.ca, options.fingerprint, options.insecureTls || undefined, options.fetch];
  if (ways.filter((way) => way !== undefined).length > 1) {
    throw new TypeError('ca, fingerprint, insecureTls and fetch exclude each other');
  }
  // A variable that is not set must not pass for the wish to have no pin.
  const missing = (['fingerprint', 'ca'] as const).find((name) => name in options);
  if (missing !== undefined && ways.every((way) => way === undefined))
    throw new TypeError(`${missing} is given but undefined`);
  const trust = trustOf(options);
  if (trust !== null && baseUrl.protocol !== 'https:')
    throw new TypeError('TLS options need an https baseUrl');
  return trust;
}

function trustOf({ ca, fingerprint, insecureTls }: ReleaseOptions): TlsTrust | null {
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
export function basicAuthorization({ username, password }: ReleaseOptions): string {
  if (typeof username !== 'string' || typeof password !== 'string') {
    throw new TypeError('username and password must be strings');
  }
  if (username.includes(':')) throw new TypeError('username must not hold a colon');
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
