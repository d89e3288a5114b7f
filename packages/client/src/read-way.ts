// Decides how requests reach the appliance, and rejects contradictory options.
import { environmentProxy } from './environment-proxy.ts';
import type { GivenOptions } from './options.ts';
import type { TlsTrust, Way } from './transport/transport.ts';

/**
 * The settings of Node's transport, or null when the fetch of the program or of the platform is used.
 * @throws TypeError for options that exclude each other, are malformed, or need an https address.
 */
export function readWay(options: GivenOptions, baseUrl: URL): Way | null {
  const trust = readTrust(options, baseUrl);
  const identity = readIdentity(options, baseUrl);
  const { dispatcher } = options;
  if (dispatcher !== undefined && typeof dispatcher !== 'function')
    throw new TypeError(
      'dispatcher must be a function that takes the dispatcher of the client: write (own) => own.compose(interceptor)',
    );
  const owned = [identity, options.proxy, dispatcher].some((option) => option !== undefined);
  if (options.fetch !== undefined) {
    if (owned)
      throw new TypeError(
        'fetch excludes cert, key, proxy and dispatcher: configure them in the fetch function',
      );
    return null;
  }
  const proxy = readProxy(options.proxy, baseUrl);
  if (trust.kind === 'platform' && !owned && proxy === null) return null;
  return { trust, identity, proxy, dispatcher };
}

function readTrust(options: GivenOptions, baseUrl: URL): TlsTrust {
  const ways = [options.ca, options.fingerprint, options.insecureTls || undefined, options.fetch];
  if (ways.filter((way) => way !== undefined).length > 1) {
    throw new TypeError('ca, fingerprint, insecureTls and fetch exclude each other');
  }
  // An unset environment variable must not silently disable the pin.
  const missing = (['fingerprint', 'ca'] as const).find((name) => name in options);
  if (missing !== undefined && ways.every((way) => way === undefined))
    throw new TypeError(`${missing} is present but undefined`);
  const trust = trustOf(options);
  if (trust.kind !== 'platform') demandHttps(baseUrl);
  return trust;
}

function demandHttps({ protocol }: URL): void {
  if (protocol !== 'https:') throw new TypeError('TLS options need an https baseUrl');
}

function trustOf({ ca, fingerprint, insecureTls }: GivenOptions): TlsTrust {
  if (ca !== undefined) return { kind: 'ca', ca: readCa(ca) };
  if (fingerprint !== undefined) return { kind: 'fingerprint', sha256: readFingerprints(fingerprint) };
  return { kind: insecureTls === true ? 'any' : 'platform' };
}

/** A path or an empty text would silently leave the platform's own authorities in force. */
function readCa(text: string): string {
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new TypeError('ca is not a certificate in PEM');
  return text;
}

function readFingerprints(given: string | readonly string[]): readonly string[] {
  if (typeof given === 'string') return [readFingerprint(given)];
  if (given.length !== 2)
    throw new TypeError('fingerprint must be one string or a list of two: write [old, new]');
  return given.map(readFingerprint);
}

function readFingerprint(text: string): string {
  const digits = text?.replaceAll(':', '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new TypeError('fingerprint is not the SHA-256 of a certificate in hex');
  return digits;
}

function readIdentity({ cert, key }: GivenOptions, baseUrl: URL): Way['identity'] {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new TypeError('cert and key require each other: pass both');
  if (!cert.includes('-----BEGIN CERTIFICATE-----')) throw new TypeError('cert is not a certificate in PEM');
  if (!/-----BEGIN (RSA |EC )?PRIVATE KEY-----/.test(key))
    throw new TypeError('key is not a private key in PEM without a passphrase');
  demandHttps(baseUrl);
  return { cert, key };
}

/**
 * The proxy, or null for none. As with curl and others, requests to the loopback host bypass a proxy of the environment.
 */
function readProxy(proxy: string | false | undefined, baseUrl: URL): Way['proxy'] {
  if (proxy === false) return null;
  if (proxy !== undefined) return checkProxy('proxy', proxy);
  if (/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(baseUrl.hostname)) return null;
  const found = environmentProxy(baseUrl);
  return found === undefined ? null : checkProxy(found.name, found.value);
}

/** Other kinds of proxy make their own connections, which would not enforce the pin. The text may contain a password. */
function checkProxy(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new TypeError(`${name} is not an http(s) URL: write for example http://proxy.example:3128`);
  return text;
}
