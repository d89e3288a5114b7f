/** A user of the appliance: not a role of the HSM, but who may call the REST API at all. */
import type { SecretHash } from '../environment.ts';

export type UserRole = 'admin' | 'operator' | 'monitor' | 'audit';

export interface User {
  readonly name: string;
  readonly role: UserRole;
  readonly secret: SecretHash;
  /** The home directory, by name of the file. */
  readonly files: Readonly<Record<string, UserFile>>;
}

export interface UserFile {
  /** In base64, so that the state is plain data. */
  readonly content: string;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
}
