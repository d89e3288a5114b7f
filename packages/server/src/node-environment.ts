// The appliance's environment in Node: the real clock, real randomness, scrypt, real certificates and keys.
import { createHash, generateKeyPairSync, hash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PlatformEnvironment } from '@lunarest/simulator';
import { createLoginKeys, type LoginIdentity } from './crypto/login-keys.ts';
import { readCertificate } from './crypto/read-certificate.ts';
import { selfSignedCertificate } from './crypto/self-signed-certificate.ts';

/**
 * A low cost for scrypt: the secrets belong to a simulated appliance and are checked on every request. The requirements are
 * only that no plain text is kept and that the comparison takes constant time.
 */
const cost = { N: 16, r: 1, p: 1 };
const digestLength = 32;

/**
 * @param now milliseconds since the epoch; the real clock by default
 * @param seed makes tokens and salts the same in every run; keys of certificates stay random. For tests only: such tokens
 * can be guessed.
 * @param loginIdentity the key of the logins with a certificate; by default the environment creates its own
 */
export function createNodeEnvironment(
  now: () => number = Date.now,
  seed?: string,
  loginIdentity?: LoginIdentity,
): PlatformEnvironment {
  const random = seed === undefined ? randomBytes : seededBytes(seed);
  const saltOf = seed === undefined ? freshSalt : () => random(saltLength).toString('base64url');
  return {
    now,
    randomToken: (bytes) => random(bytes).toString('base64url'),
    digest: (text) => hash('sha256', text),
    hashSecret(secret) {
      const salt = saltOf();
      return { salt, digest: derive(secret, salt).toString('base64url') };
    },
    verifySecret(secret, { salt, digest }) {
      const derived = derive(secret, salt);
      const kept = Buffer.from(digest, 'base64url');
      // The digest in a hand-written state may have another length.
      return kept.length === derived.length && timingSafeEqual(derived, kept);
    },
    readCertificate,
    makeCertificate: (request) =>
      selfSignedCertificate(request, generateKeyPairSync('ec', { namedCurve: 'P-256' })),
    ...createLoginKeys(now, loginIdentity),
    gzip: (bytes) => gzipSync(bytes),
  };
}

function derive(secret: string, salt: string): Buffer {
  return scryptSync(secret.normalize('NFC'), salt, digestLength, cost);
}

/** Generates bytes that depend only on the seed. */
function seededBytes(seed: string): (length: number) => Buffer {
  let count = 0;
  return (length) => {
    count += 1;
    return createHash('shake256', { outputLength: length }).update(`${count}:${seed}`).digest();
  };
}

const saltLength = 16;
/** Buffer of random bytes for salts, because requesting a few bytes from the system takes longer than hashing. */
let salts = Buffer.alloc(0);

function freshSalt(): string {
  if (salts.length < saltLength) salts = randomBytes(256 * saltLength);
  const salt = salts.toString('base64url', 0, saltLength);
  salts = salts.subarray(saltLength);
  return salt;
}
