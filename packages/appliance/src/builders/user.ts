/** A user of the appliance. */
import { roleExists } from '../access/role.ts';
import { refusePassword } from '../users/password-rules.ts';
import { isReservedName } from '../users/user-names.ts';
import { newUser } from '../users/users.ts';
import { type Change, demand } from './change.ts';

export interface UserParts {
  readonly name: string;
  readonly password: string;
  /** Name of a role; empty for none. */
  readonly role?: string;
  readonly fullName?: string;
  readonly email?: string;
  /** True by default. */
  readonly enabled?: boolean;
  /** Another user has set the password, as an operation would; false by default. */
  readonly mustChangePassword?: boolean;
}

/** Refuses a name in use, a role that does not exist, and a password that the appliance would refuse. */
export function user({ name, password, role = '', ...parts }: UserParts): Change {
  return (state, env) => {
    demand(
      Object.hasOwn(state.users, name) || isReservedName(name) ? `The user ${name} already exists.` : null,
    );
    demand(
      role === '' || roleExists(state, role)
        ? null
        : `The user ${name} has the role ${role}, which does not exist.`,
    );
    const refusal = refusePassword(state, null, password, env);
    demand(
      refusal === null ? null : `The password of ${name} is invalid: ${refusal.details ?? refusal.failure}`,
    );
    const made = { ...newUser(name, role, password, env), ...parts };
    return { ...state, users: { ...state.users, [name]: made } };
  };
}
