// Stands in for what only Node has: a browser decides about certificates, proxies and cookies by itself.
import type { CookieJar } from '../cookie-jar.ts';
import type { GivenOptions } from '../options.ts';

const absent = ['ca', 'fingerprint', 'insecureTls', 'cert', 'key', 'proxy', 'dispatcher'] as const;

/**
 * Null: only fetch leads anywhere.
 * @throws TypeError for an option about certificates or connections, which no page may choose.
 */
export function transportOf(options: GivenOptions): null {
  const given = absent.find((name) => options[name] !== undefined && options[name] !== false);
  if (given !== undefined) throw new TypeError(`${given} does not exist in a browser: leave it out there`);
  return null;
}

/** A console shows no closure of a client. */
export function printedAs(): object {
  return {};
}

/**
 * A browser shows no Set-Cookie. Tests of pages run where it is shown and where nothing keeps it: there the pairs of the
 * one origin do.
 */
export function createCookieJar(): CookieJar {
  const pairs = new Map<string, string>();
  return {
    headerFor: () => [...pairs.values()].join('; ') || null,
    store(_url, headers) {
      for (const header of headers) {
        const [pair = ''] = header.split(';', 1);
        pairs.set(pair.slice(0, pair.indexOf('=')), pair);
      }
    },
  };
}

/** A browser says no more than its own message. */
export function connectionReason(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'unknown reason';
}
