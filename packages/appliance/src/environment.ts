/** The appliance's only access to time, randomness and cryptography. */
import type { LoginChallenge } from './auth/login-challenge.ts';
import type { CertificateRequest, ReadCertificate } from './certificates/certificate.ts';

/** A salted hash of a password or challenge; the plain text is never kept. */
export interface SecretHash {
  readonly salt: string;
  readonly digest: string;
}

export interface Environment {
  /** Milliseconds since the epoch. */
  now(): number;
  /** An unguessable base64url text of that many random bytes. */
  randomToken(bytes: number): string;
  /** The SHA-256 of a text, in hexadecimal. */
  digest(text: string): string;
  hashSecret(secret: string): SecretHash;
  /** Compares in constant time. */
  verifySecret(secret: string, hash: SecretHash): boolean;
  /** Parses a PEM certificate, whose line breaks may be a backslash and an n or missing; null for any other text. */
  readCertificate(pem: string): ReadCertificate | null;
  /** A self-signed PEM certificate for a new key, which is discarded. */
  makeCertificate(request: CertificateRequest): string;
  /** A challenge for the holder of a certificate; null when its key is not RSA. */
  makeLoginChallenge(pem: string): LoginChallenge | null;
  /** The certificate in PEM for which answers to challenges are encrypted. */
  loginCertificate(): string;
  /** The secret in the answer to a challenge; null when it is not encrypted for `loginCertificate`. */
  openLoginAnswer(answer: string): string | null;
}
