// Answers a login challenge: RSA with PKCS#1 v1.5, as the contract requires.
import {
  constants,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  X509Certificate,
} from 'node:crypto';

/** The challenge of the appliance, in base64 except the certificate. */
export interface Challenge {
  readonly challenge: string;
  readonly nonce: string;
  /** PEM of the appliance's certificate, for which the answer is encrypted. */
  readonly certificate: string;
}

/**
 * The decrypted challenge XOR the nonce, encrypted for the appliance, in base64.
 * @throws Error when the certificate is malformed, or its key cannot encrypt an answer of this length.
 */
export function answerChallenge({ challenge, nonce, certificate }: Challenge, privateKey: KeyObject): string {
  const { publicKey: key } = new X509Certificate(certificate);
  const mask = Buffer.from(nonce, 'base64');
  const secret = decrypted(Buffer.from(challenge, 'base64'), privateKey, mask.length);
  try {
    for (const [index, byte] of mask.entries()) mask[index] = byte ^ (secret[index] ?? 0);
    return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, mask).toString('base64');
  } finally {
    secret.fill(0);
    mask.fill(0);
  }
}

/**
 * The decrypted message of this length; random for a cipher with another padding or length. An attacker who sends such
 * ciphers learns nothing about the key, because the answer looks like any other and opens no session.
 */
function decrypted(cipher: Buffer, privateKey: KeyObject, length: number): Buffer {
  const padded = decryptedBlock(cipher, privateKey);
  const start = padded.length - length;
  // The padding has two bytes, at least eight nonzero bytes, and a zero before the message.
  const isPadded = padded[0] === 0 && padded[1] === 2 && start >= 11 && padded.indexOf(0, 2) === start - 1;
  const message = isPadded ? Buffer.from(padded.subarray(start)) : randomBytes(length);
  padded.fill(0);
  return message;
}

/** Decrypts without removing the padding, because only some releases of Node support that. */
function decryptedBlock(cipher: Buffer, key: KeyObject): Buffer {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, cipher);
  } catch {
    // The cipher has another length than the key or exceeds its modulus.
    return Buffer.alloc(0);
  }
}
