// The appliance's environment in Node: the real clock, real randomness, scrypt, real certificates and keys.
import { generateKeyPairSync, hash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PlatformEnvironment } from '@lunarest/simulator';
import { createLoginKeys } from './crypto/login-keys.ts';
import { readCertificate } from './crypto/read-certificate.ts';
import { selfSignedCertificate } from './crypto/self-signed-certificate.ts';

/**
 * scrypt at a low cost: the secrets are those of a simulated appliance, checked on every request, and what matters is
 * that no plain text is kept and that comparing takes constant time.
 */
const cost = { N: 16, r: 1, p: 1 };
const digestLength = 32;

/** `now` can be replaced to let time pass in a test; milliseconds since the epoch. */
export function createNodeEnvironment(now: () => number = Date.now): PlatformEnvironment {
  return {
    now,
    randomToken: (bytes) => randomBytes(bytes).toString('base64url'),
    digest: (text) => hash('sha256', text),
    hashSecret(secret) {
      const salt = freshSalt();
      return { salt, digest: derive(secret, salt).toString('base64url') };
    },
    verifySecret: (secret, { salt, digest }) =>
      timingSafeEqual(derive(secret, salt), Buffer.from(digest, 'base64url')),
    readCertificate,
    makeCertificate: (request) =>
      selfSignedCertificate(request, generateKeyPairSync('ec', { namedCurve: 'P-256' })),
    ...createLoginKeys(now),
    gzip: (bytes) => gzipSync(bytes),
  };
}

function derive(secret: string, salt: string): Buffer {
  return scryptSync(secret.normalize('NFC'), salt, digestLength, cost);
}

const saltLength = 16;
/** Random bytes for the next salts: asking the system for few at a time takes longer than hashing with them. */
let salts = Buffer.alloc(0);

function freshSalt(): string {
  if (salts.length < saltLength) salts = randomBytes(256 * saltLength);
  const salt = salts.toString('base64url', 0, saltLength);
  salts = salts.subarray(saltLength);
  return salt;
}
