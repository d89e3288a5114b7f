/** A user of the appliance, who may call the REST API; not a role of the HSM. */
import type { SecretHash } from '../environment.ts';

export interface User {
  readonly name: string;
  /** Name of a role; empty for none. */
  readonly role: string;
  readonly fullName: string;
  readonly email: string;
  readonly enabled: boolean;
  /** False for a user that belongs to the appliance. */
  readonly changeable: boolean;
  readonly secret: SecretHash;
  /** Milliseconds since the epoch. */
  readonly secretSetAt: number;
  /** Another user has set the password, so the user must change it. */
  readonly mustChangePassword: boolean;
  /** The previous passwords, the latest first. */
  readonly formerSecrets: readonly SecretHash[];
  readonly certificates: readonly UserCertificate[];
  /** The home directory, by name of the file. */
  readonly files: Readonly<Record<string, UserFile>>;
}

/** A certificate with which the user may log in. */
export interface UserCertificate {
  readonly id: string;
  readonly pem: string;
}

export interface UserFile {
  /** In base64, so that the state is plain data. */
  readonly content: string;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
}
