/** The login with a certificate: what is handed out, and what is remembered until it is answered. */

export interface LoginChallenge {
  /** Encrypted for the user, in base64. */
  readonly challenge: string;
  /** In base64, as is the secret. */
  readonly nonce: string;
  /** What the right answer holds; it leaves the appliance in no other way. */
  readonly secret: string;
}

/** A challenge that waits for its answer, kept by the digest of its secret. */
export interface PendingChallenge {
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** Two minutes, then a challenge cannot be answered any more. */
export const challengeLifetime = 2 * 60 * 1000;
