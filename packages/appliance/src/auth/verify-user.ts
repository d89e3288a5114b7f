/** Checks the credentials of an appliance user. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { User } from './user.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** @returns null for an unknown user as for a wrong password, after the same amount of work */
export function verifyUser(state: ApplianceState, credentials: Credentials, env: Environment): User | null {
  const user = entryOf(state.users, credentials.user);
  const matches = env.verifySecret(credentials.password, user?.secret ?? state.decoySecret);
  return user !== undefined && matches ? user : null;
}
