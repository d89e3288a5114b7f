/** The login with a certificate: the challenge, and the record kept until it is answered. */

export interface LoginChallenge {
  /** Encrypted for the user, in base64. */
  readonly challenge: string;
  /** In base64, as is the secret. */
  readonly nonce: string;
  /** The content of the right answer; it leaves the appliance only in encrypted form. */
  readonly secret: string;
}

/** A pending challenge, stored under the digest of its secret. */
export interface PendingChallenge {
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** Two minutes, after which a challenge can no longer be answered. */
export const challengeLifetime = 2 * 60 * 1000;
