/** The only door through which time, randomness and cryptography reach the appliance. */

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
}
