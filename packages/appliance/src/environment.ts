/** The only door through which time, randomness and cryptography reach the appliance. */
import type { LoginChallenge } from './auth/login-challenge.ts';
import type { CertificateFacts, CertificateRequest } from './certificates/certificate.ts';

/** A salted hash of a password or challenge; the plain text is never kept. */
export interface SecretHash {
  readonly salt: string;
  readonly digest: string;
}

export interface Environment {
  /** Milliseconds since the epoch. */
  now(): number;
  /** An unguessable base64url text made of that many random bytes. */
  randomToken(bytes: number): string;
  /** The SHA-256 of a text, in hexadecimal. */
  digest(text: string): string;
  hashSecret(secret: string): SecretHash;
  /** Compares in constant time. */
  verifySecret(secret: string, hash: SecretHash): boolean;
  /** What a certificate in PEM says; null when it is none. */
  readCertificate(pem: string): CertificateFacts | null;
  /** A certificate in PEM for a new key, signed by itself. Nothing uses the key, so that nothing keeps it. */
  makeCertificate(request: CertificateRequest): string;
  /** A challenge for the holder of a certificate; null when its key is not RSA. */
  makeLoginChallenge(pem: string): LoginChallenge | null;
  /** The certificate in PEM for which answers to challenges are encrypted. */
  loginCertificate(): string;
  /** The secret in the answer to a challenge; null when it is not encrypted for `loginCertificate`. */
  openLoginAnswer(answer: string): string | null;
}
