// The appliance's side of the login with a certificate: RSA with PKCS#1 v1.5, as the vendor's clients use it.
import {
  constants,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import type { LoginChallenge } from '@lunarest/appliance/auth';
import { parseCertificate } from './read-certificate.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

interface LoginKeys {
  makeLoginChallenge(pem: string): LoginChallenge | null;
  loginCertificate(): string;
  openLoginAnswer(answer: string): string | null;
}

/** The key for which answers to challenges are encrypted. */
export interface LoginIdentity {
  /** PEM. */
  readonly certificate: string;
  readonly privateKey: KeyObject;
}

const challengeBytes = 32;
const keyBits = 2048;
/** Validity of the certificate in milliseconds: ten years, because a store keeps it. */
const validity = 3650 * 24 * 60 * 60 * 1000;

/**
 * @param kept the identity that processes share. By default the first challenge creates one, because key generation takes
 * longer than the rest of the server's start.
 */
export function createLoginKeys(now: () => number, kept?: LoginIdentity): LoginKeys {
  let identity = kept;
  return {
    makeLoginChallenge(pem) {
      const challenge = randomBytes(challengeBytes);
      const nonce = randomBytes(challengeBytes);
      const encrypted = encryptFor(pem, challenge);
      if (encrypted === null) return null;
      const secret = challenge.map((byte, index) => byte ^ (nonce[index] ?? 0));
      return {
        challenge: encrypted.toString('base64'),
        nonce: nonce.toString('base64'),
        secret: Buffer.from(secret).toString('base64'),
      };
    },
    loginCertificate() {
      identity ??= makeLoginIdentity(now());
      return identity.certificate;
    },
    openLoginAnswer(answer) {
      // Without a key no message can have been encrypted for it.
      if (identity === undefined) return null;
      return decrypt(Buffer.from(answer, 'base64'), identity)?.toString('base64') ?? null;
    },
  };
}

export function makeLoginIdentity(now: number): LoginIdentity {
  const keys = generateKeyPairSync('rsa', { modulusLength: keyBits });
  const request = {
    subject: { CN: 'lunarest' },
    alternativeNames: [],
    notBefore: now,
    notAfter: now + validity,
  };
  return { privateKey: keys.privateKey, certificate: selfSignedCertificate(request, keys) };
}

function encryptFor(pem: string, message: Buffer): Buffer | null {
  const key = parseCertificate(pem)?.publicKey;
  if (key?.asymmetricKeyType !== 'rsa') return null;
  try {
    return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, message);
  } catch {
    // The key is too small for the message.
    return null;
  }
}

/** Removes the padding of the protocol, which Node no longer does. Wrong padding is an ordinary failed login. */
function decrypt(cipher: Buffer, { privateKey }: LoginIdentity): Buffer | null {
  try {
    const padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, cipher);
    const end = padded.indexOf(0, 2);
    return padded[0] === 0 && padded[1] === 2 && end >= 10 ? padded.subarray(end + 1) : null;
  } catch {
    return null;
  }
}
