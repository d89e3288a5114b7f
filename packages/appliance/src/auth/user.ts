/** A user of the appliance: not a role of the HSM, but who may call the REST API at all. */
import type { SecretHash } from '../environment.ts';

export interface User {
  readonly name: string;
  /** Name of a role; empty for none. */
  readonly role: string;
  readonly secret: SecretHash;
  /** False for a user who belongs to the appliance, which is what is meant when nothing is said. */
  readonly changeable?: boolean;
  /** Whether the user may log in, which is what is meant when nothing is said. */
  readonly enabled?: boolean;
  readonly certificates?: readonly UserCertificate[];
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
