// Pages on other origins (Fetch standard, CORS protocol). The appliance permits none of them to send credentials
// (decision D-26); a simulation permits the origins in its options.

/** Origins as browsers write them, for example `http://localhost:5173`. */
export type AllowedOrigins = ReadonlySet<string>;

/** The headers with which a browser describes the calling page; names in lower case. */
export interface AskedAcross {
  readonly method?: string | undefined;
  readonly headers: {
    readonly origin?: string | undefined;
    readonly 'access-control-request-method'?: string | undefined;
    readonly 'access-control-request-headers'?: string | undefined;
  };
}

/** Headers to set on an answer; null removes one. */
export type HeaderChanges = Readonly<Record<string, string | null>>;

/** The part of Node's response that is used here. */
interface HeaderHolder {
  setHeader(name: string, value: string): unknown;
  removeHeader(name: string): void;
}

/** Applies the changes to an answer whose head has not been sent. */
export function applyChanges(holder: HeaderHolder, changes: HeaderChanges): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) holder.removeHeader(name);
    else holder.setHeader(name, value);
  }
}

/** Parses origins; one text may have several, separated by commas. @throws TypeError that names an invalid origin. */
export function readOrigins(texts: readonly string[]): AllowedOrigins {
  const origins = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return new Set(origins);
  throw new TypeError(
    `"${wrong}" is not an origin. Write scheme, host and port, such as http://localhost:5173.`,
  );
}

/** The headers of the 204 answer to the preflight of an allowed origin; null for any other request. */
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
    'Access-Control-Allow-Headers': admittedHeaders(headers['access-control-request-headers']),
    'Access-Control-Max-Age': '600',
  };
}

const usualHeaders = ['Authorization', 'Content-Type', 'Accept-Type', 'Prefer'];

/** The headers that a call needs, and the additional headers of the page. */
function admittedHeaders(asked = ''): string {
  const isUsual = (name: string) => usualHeaders.some((usual) => usual.toLowerCase() === name.toLowerCase());
  const own = asked.split(',').map((name) => name.trim());
  return [...usualHeaders, ...own.filter((name) => name !== '' && !isUsual(name))].join(', ');
}

/** The headers of an answer to a request that names no allowed page, or that cannot be parsed. */
export const forNoPage = { Vary: 'Origin' } as const;

/**
 * The header changes of an answer. An allowed origin may read it with credentials, and `WWW-Authenticate` is
 * removed, since it would open the login dialog of the browser instead of the page's.
 */
export function crossOriginChanges(
  allowed: AllowedOrigins,
  { headers: { origin } }: AskedAcross,
): HeaderChanges {
  if (origin === undefined || !allowed.has(origin)) return forNoPage;
  return {
    ...admitted(origin),
    'Access-Control-Expose-Headers': 'Allow, Content-Disposition, Link, Location, Retry-After',
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

/**
 * Whether a text is an origin. `*` is invalid, since browsers refuse it with credentials, and so is `null`, the origin of every
 * sandboxed page.
 */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
