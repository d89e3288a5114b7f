// The session cookie of a page. A service worker can neither set nor see cookies, so the appliance keeps them
// itself.
import type { CookieJar } from '@lunarest/simulator/control';

export interface PageCookies extends CookieJar {
  clear(): void;
}

/** The jar of a page at an origin; it follows `credentials` of each request as a browser does. */
export function createPageCookies(pageOrigin: string): PageCookies {
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
    clear: () => kept.clear(),
  };
}

function hasCredentials({ credentials, url }: Request, pageOrigin: string): boolean {
  if (credentials === 'same-origin') return new URL(url).origin === pageOrigin;
  return credentials === 'include';
}
