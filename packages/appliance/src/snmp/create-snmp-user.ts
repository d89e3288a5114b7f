/** Adds an SNMP user. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { withSnmpUser } from './change-snmp.ts';
import { hashPasswords, type SnmpPasswords } from './snmp.ts';

export interface CreateSnmpUserInput extends SnmpPasswords {
  readonly securityName: string;
}

/** The identifier of the new user. */
export interface CreatedSnmpUser {
  readonly userid: string;
}

export const createSnmpUser: Operation<CreateSnmpUserInput, CreatedSnmpUser, 'SNMP_USER_ALREADY_EXISTS'> = (
  state,
  input,
  env,
) => {
  const { securityName: name } = input;
  if (entryOf(state.snmp.users, name) !== undefined) return refused('SNMP_USER_ALREADY_EXISTS');
  const user = { name, secrets: hashPasswords(input, env), notifications: {} };
  return done(withSnmpUser(state, user), { userid: name });
};
