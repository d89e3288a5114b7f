/** The only door through which time, randomness and cryptography reach the appliance. */

/** A salted hash of a password or challenge; the plain text is never kept. */
export interface SecretHash {
  readonly salt: string;
  readonly digest: string;
}

/** What a certificate says of itself. */
export interface CertificateFacts {
  readonly subject: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
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
  /** Reads a PEM certificate, whose line breaks may be a backslash and an n or missing; null for any other text. */
  readCertificate(pem: string): CertificateFacts | null;
}
