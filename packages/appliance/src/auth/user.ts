/** A user of the appliance: not a role of the HSM, but who may call the REST API at all. */
import type { SecretHash } from '../environment.ts';

export type UserRole = 'admin' | 'operator' | 'monitor' | 'audit';

export interface User {
  readonly name: string;
  readonly role: UserRole;
  readonly secret: SecretHash;
}
