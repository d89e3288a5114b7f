// The platform of an appliance outside of Node: real randomness and hashing, texts instead of certificates, and the session
// cookie of a page.
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { keepCookie } from '@lunarest/contract/set-cookie';
import type { PlatformEnvironment } from '@lunarest/simulator';
import type { CookieJar } from '@lunarest/simulator/control';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { gzipSync } from 'fflate';

/** The same low cost as on the reference server: hashing only avoids plain texts, and every request checks a password. */
const cost = { N: 16, r: 1, p: 1, dkLen: 32 };
const saltBytes = 16;

/**
 * Certificates are texts that name their subject, since a page cannot make or parse real ones synchronously.
 * `now` gives milliseconds since the epoch.
 */
export function createPagePlatform(now: () => number): PlatformEnvironment {
  const derive = (secret: string, salt: string) => bytesToHex(scrypt(secret.normalize('NFC'), salt, cost));
  return {
    ...createFixedEnvironment(),
    now,
    randomToken,
    digest: (text) => bytesToHex(sha256(utf8ToBytes(text))),
    hashSecret(secret) {
      const salt = randomToken(saltBytes);
      return { salt, digest: derive(secret, salt) };
    },
    verifySecret: (secret, { salt, digest }) => isSame(derive(secret, salt), digest),
    gzip: (bytes) => gzipSync(bytes),
  };
}

function randomToken(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  const base64 = btoa(String.fromCharCode(...random));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Compares texts of equal length in constant time. */
function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differences = Array.from(
    one,
    (character, index) => character.charCodeAt(0) ^ other.charCodeAt(index),
  );
  return differences.reduce((all, difference) => all | difference, 0) === 0;
}

/**
 * The cookie jar of a page at an origin, which applies `credentials` of each request as a browser does. A reset of the appliance
 * does not clear it, as a browser keeps its cookies. A client detects the lost session because its cookie is refused.
 */
export function createPageCookies(pageOrigin: string): CookieJar {
  const kept = new Map<string, string>();
  return {
    cookieFor: (request) => {
      if (kept.size === 0 || !hasCredentials(request, pageOrigin)) return undefined;
      return Array.from(kept, ([name, value]) => `${name}=${value}`).join('; ');
    },
    keep(request, setCookie) {
      if (hasCredentials(request, pageOrigin)) keepCookie(kept, setCookie);
    },
  };
}

function hasCredentials({ credentials, url }: Request, pageOrigin: string): boolean {
  if (credentials === 'same-origin') return new URL(url).origin === pageOrigin;
  return credentials === 'include';
}
