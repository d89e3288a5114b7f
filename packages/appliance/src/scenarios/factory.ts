/** An appliance as it comes out of its box: users, and an HSM in which nothing is initialised. */
import type { BuiltInRole } from '../access/role.ts';
import type { User } from '../auth/user.ts';
import type { Environment } from '../environment.ts';
import { initialNtls } from '../ntls/initial-ntls.ts';
import { freshRole } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { serialNumber, userPasswords } from './credentials.ts';

const decoyBytes = 24;
const capacity = 32 * 1024 * 1024;

export function factory(env: Environment): ApplianceState {
  return {
    system: {
      version: '7.9.0-lunarest',
      forceSoLogin: false,
      systemStatus: 'ISO (In Service Okay)',
      systemStatusCodes: '61,62,63',
    },
    users: {
      admin: userOf('admin', env),
      operator: userOf('operator', env),
      monitor: userOf('monitor', env),
      audit: userOf('audit', env),
    },
    decoySecret: env.hashSecret(env.randomToken(decoyBytes)),
    sessions: {},
    loginChallenges: {},
    customRoles: {},
    ntls: initialNtls(env),
    hsm: {
      id: serialNumber,
      authentication: 'password',
      firmware: '7.8.9',
      label: '',
      initialized: false,
      transport: null,
      soCanResetPin: false,
      capacity,
      roles: { so: freshRole, audit: freshRole },
      partitions: {},
      nextPartition: 1,
    },
    tasks: {},
    nextTask: 0,
    taskProgress: { mode: 'immediate' },
  };
}

/** Each seeded user is named after the appliance role it has. */
function userOf(role: BuiltInRole, env: Environment): User {
  return { name: role, role, secret: env.hashSecret(userPasswords[role]) };
}
