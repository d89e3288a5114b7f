/** An appliance as it comes out of its box: users, and an HSM in which nothing is initialised. */
import type { Environment } from '../environment.ts';
import { freshRole } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { builtInUsers } from '../users/built-in-users.ts';
import { factoryLoginRules, factoryPasswordRules } from '../users/rules.ts';
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
    users: builtInUsers(userPasswords, env),
    decoySecret: env.hashSecret(env.randomToken(decoyBytes)),
    loginStandings: {},
    loginRules: factoryLoginRules,
    passwordRules: factoryPasswordRules,
    sessions: {},
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
