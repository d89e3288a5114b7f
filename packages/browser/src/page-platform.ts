// The platform of an appliance outside of Node: real randomness and hashing, and stand-ins for certificates.
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import type { PlatformEnvironment } from '@lunarest/simulator';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { gzipSync } from 'fflate';

/**
 * As on the reference server: it only matters that no plain text is kept, and every request checks a
 * password.
 */
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
