// The session cookie of a page. A service worker can neither set nor see cookies, so the appliance keeps them
// itself.
import type { CookieJar } from '@lunarest/simulator/control';

/**
 * The jar of a page at an origin; it follows `credentials` of each request as a browser does. A reset of the appliance
 * leaves it alone, as a browser's cookies are: a client learns from the refused cookie that its session is lost.
 */
export function createPageCookies(pageOrigin: string): CookieJar {
  const kept = new Map<string, string>();
  return {
    cookieFor: (request) => {
      if (kept.size === 0 || !hasCredentials(request, pageOrigin)) return undefined;
      return Array.from(kept, ([name, value]) => `${name}=${value}`).join('; ');
    },
    keep(request, setCookie) {
      if (!hasCredentials(request, pageOrigin)) return;
      const [, name, value] = /^\s*([^=;]+)=([^;]*)/.exec(setCookie) ?? [];
      if (name !== undefined && value !== undefined) kept.set(name, value);
    },
  };
}

function hasCredentials({ credentials, url }: Request, pageOrigin: string): boolean {
  if (credentials === 'same-origin') return new URL(url).origin === pageOrigin;
  return credentials === 'include';
}
