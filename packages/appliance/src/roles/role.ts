/** The state of a role of the HSM or of a partition. */
import type { SecretHash } from '../environment.ts';

export interface Role {
  readonly initialized: boolean;
  /** Null before initialization, and on a PED appliance, where a PED key replaces the password. */
  readonly secret: SecretHash | null;
  /** The optional second factor of a PED role. */
  readonly challenge: SecretHash | null;
  /** Consecutive failed logins. */
  readonly failedLogins: number;
  /** Failed password changes since the last successful login. */
  readonly failedChanges: number;
  readonly pinToBeChanged: boolean;
  readonly challengeToBeChanged: boolean;
  /** The PED key is cached, so the next login of the role needs no key. */
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
