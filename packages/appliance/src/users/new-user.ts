/** A user with only a name, a role and a password. */
import type { User } from '../auth/user.ts';
import type { Environment } from '../environment.ts';

export function newUser(name: string, role: string, password: string, env: Environment): User {
  return {
    name,
    role,
    fullName: '',
    email: '',
    enabled: true,
    changeable: true,
    secret: env.hashSecret(password),
    secretSetAt: env.now(),
    mustChangePassword: false,
    formerSecrets: [],
    certificates: [],
    files: {},
  };
}
