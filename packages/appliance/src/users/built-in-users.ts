/** The built-in users, in their factory state. */
import { type BuiltInRole, builtInRoles } from '../access/role.ts';
import type { User } from '../auth/user.ts';
import type { Environment } from '../environment.ts';
import { newUser } from './users.ts';

/** A file in the home of `admin`, as an example for downloads. */
const supportInfo = { name: 'supportInfo.txt', content: btoa('Support information of the appliance.\n') };

/** One user for each role of the appliance, with the name of the role. */
export function builtInUsers(
  passwords: Readonly<Record<BuiltInRole, string>>,
  env: Environment,
): Readonly<Record<BuiltInRole, User>> {
  const userOf = (role: BuiltInRole): User => ({
    ...newUser(role, role, passwords[role], env),
    fullName: builtInRoles[role],
    changeable: false,
  });
  const { name, content } = supportInfo;
  return {
    admin: { ...userOf('admin'), files: { [name]: { content, storedAt: env.now() } } },
    operator: userOf('operator'),
    monitor: userOf('monitor'),
    audit: userOf('audit'),
  };
}
