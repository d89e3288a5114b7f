/** What the HSM remembers of a role, be it a role of the HSM or of a partition. */
import type { SecretHash } from '../environment.ts';

export interface Role {
  readonly initialized: boolean;
  /** Null before initialization, and on a PED appliance, where a PED key takes the place of the password. */
  readonly secret: SecretHash | null;
  /** The second layer a PED role may have. */
  readonly challenge: SecretHash | null;
  /** Failed logins in a row. */
  readonly failedLogins: number;
  /** Failed password changes since the last login that succeeded. */
  readonly failedChanges: number;
  readonly pinToBeChanged: boolean;
  readonly challengeToBeChanged: boolean;
  /** The PED key's data are cached, so the role needs no key for its next login. */
  readonly keyCached: boolean;
}

export const freshRole: Role = {
  initialized: false,
  secret: null,
  challenge: null,
  failedLogins: 0,
  failedChanges: 0,
  pinToBeChanged: false,
  challengeToBeChanged: false,
  keyCached: false,
};
