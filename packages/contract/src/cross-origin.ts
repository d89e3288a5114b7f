// Pages on other origins (Fetch standard, CORS protocol). The appliance admits none that sends credentials (decision D-26); a
// simulation does so for the origins that it is started with.

/** Origins as browsers write them, for example `http://localhost:5173`. */
export type AllowedOrigins = ReadonlySet<string>;

/** What a browser tells about the page that asks; names in lower case. */
export interface AskedAcross {
  readonly method?: string | undefined;
  readonly headers: {
    readonly origin?: string | undefined;
    readonly 'access-control-request-method'?: string | undefined;
  };
}

/** Headers to set on an answer; null removes one. */
export type HeaderChanges = Readonly<Record<string, string | null>>;

/** A response of Node is one. */
interface HeaderHolder {
  setHeader(name: string, value: string): unknown;
  removeHeader(name: string): void;
}

/** Makes the changes on an answer whose head has not been sent. */
export function applyChanges(holder: HeaderHolder, changes: HeaderChanges): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) holder.removeHeader(name);
    else holder.setHeader(name, value);
  }
}

/** Reads origins, of which one text may hold several between commas. @throws TypeError that says what is no origin. */
export function readOrigins(texts: readonly string[]): AllowedOrigins {
  const origins = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return new Set(origins);
  throw new TypeError(`"${wrong}" is no origin. Write scheme, host and port, such as http://localhost:5173.`);
}

/** The headers of the answer 204 to a browser that asks whether an allowed origin may send a request; null for any other request. */
export function preflightHeaders(
  allowed: AllowedOrigins,
  { method, headers }: AskedAcross,
): HeaderChanges | null {
  const { origin, 'access-control-request-method': asked } = headers;
  if (method !== 'OPTIONS' || asked === undefined) return null;
  if (origin === undefined || !allowed.has(origin)) return null;
  return {
    ...admitted(origin),
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Type, Prefer',
    'Access-Control-Max-Age': '600',
  };
}

/**
 * What changes on an answer. An allowed origin may read it together with the credentials, and `WWW-Authenticate` is left out,
 * since it opens the browser's own dialog in place of the page's.
 */
export function crossOriginChanges(
  allowed: AllowedOrigins,
  { headers: { origin } }: AskedAcross,
): HeaderChanges {
  if (origin === undefined || !allowed.has(origin)) return { Vary: 'Origin' };
  return {
    ...admitted(origin),
    'Access-Control-Expose-Headers': 'Allow, Content-Disposition, Link, Location',
    'WWW-Authenticate': null,
  };
}

function admitted(origin: string): HeaderChanges {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}

/** `*` is none, since browsers refuse it with credentials; nor is `null`, which every sandboxed page has. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
