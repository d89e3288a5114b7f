// Keeps the cookies of one session by RFC 6265. A browser keeps its own and exposes none of them.
import { parseSetCookie, type SetCookie } from '@lunarest/contract/set-cookie';

export interface CookieJar {
  /** The value of the header Cookie for a request to this address, or null without a matching cookie. */
  headerFor(url: URL): string | null;
  /** Stores the Set-Cookie headers of an answer from this address. */
  store(url: URL, headers: readonly string[]): void;
  /** True when all cookies that it had have expired or were deleted. Unknown in a browser. */
  hasLapsed?(): boolean;
}

interface Kept extends SetCookie {
  readonly path: string;
}

/** Upper bound on the cookies kept; expired ones are dropped first, then the oldest (RFC 6265, section 5.3). */
const most = 50;

/** @param now milliseconds since 1970; a test passes its own clock. */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  // In order of creation; a replaced cookie keeps its place.
  const kept = new Map<string, Kept>();
  let hasHeld = false;

  const isAlive = ({ expires }: SetCookie) => expires > now();

  function put(url: URL, text: string): void {
    const cookie = parseSetCookie(text, now());
    if (cookie === null || !isFor(cookie.domain, url.hostname) || (cookie.secure && !isSecure(url))) return;
    const path = cookie.path ?? folderOf(url.pathname);
    const key = JSON.stringify([cookie.name, cookie.domain ?? url.hostname, path]);
    if (isAlive(cookie)) kept.set(key, { ...cookie, path });
    else kept.delete(key);
    hasHeld ||= kept.size > 0;
    if (kept.size <= most) return;
    const [oldest] = kept.keys();
    const [dropped = oldest] = [...kept].flatMap(([each, held]) => (isAlive(held) ? [] : [each]));
    if (dropped !== undefined) kept.delete(dropped);
  }

  return {
    headerFor(url) {
      const sent = [...kept.values()]
        .filter((cookie) => isAlive(cookie) && goesTo(cookie, url))
        .sort((one, other) => other.path.length - one.path.length);
      return sent.length === 0 ? null : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    store(url, headers) {
      for (const text of headers) put(url, text);
    },
    hasLapsed: () => hasHeld && ![...kept.values()].some(isAlive),
  };
}

function goesTo({ domain, path, secure }: Kept, url: URL): boolean {
  return isFor(domain, url.hostname) && isBelow(path, url.pathname) && (!secure || isSecure(url));
}

/** A domain is the host itself or a parent domain; a numeric address has no parent domain. */
function isFor(domain: string | undefined, host: string): boolean {
  if (domain === undefined || domain === host) return true;
  return host.endsWith(`.${domain}`) && !/^[\d.]+$|^\[/.test(host);
}

function isBelow(path: string, requested: string): boolean {
  return requested === path || requested.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** The default path of a cookie without a path. */
function folderOf(pathname: string): string {
  return pathname.slice(0, Math.max(pathname.lastIndexOf('/'), 1));
}

/** True for https, and for the loopback host, which browsers also treat as secure. */
function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
