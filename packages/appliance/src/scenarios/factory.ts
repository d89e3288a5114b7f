/** An appliance in its factory state: users, and an HSM in which nothing is initialized. */
import { noSessions } from '../auth/session-table.ts';
import { day } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { noPeds } from '../hsms/ped.ts';
import { initialNetwork } from '../network/initial-network.ts';
import { initialNtls } from '../ntls/ntls.ts';
import { initialBackups, settingsOf } from '../packages/backup.ts';
import { initialPackages } from '../packages/packages.ts';
import { freshRole } from '../roles/role.ts';
import { initialServices } from '../services/service.ts';
import { initialSnmp } from '../snmp/snmp.ts';
import { initialSsh } from '../ssh/ssh.ts';
import type { ApplianceState } from '../state.ts';
import { initialSyslog } from '../syslog/syslog.ts';
import { initialMachine } from '../system/machine.ts';
import { initialClock } from '../time/clock.ts';
import { initialNtp } from '../time/ntp.ts';
import { builtInUsers } from '../users/built-in-users.ts';
import { factoryLoginRules, factoryPasswordRules } from '../users/rules.ts';
import { initialWebServer } from '../webserver/web-server.ts';
import { serialNumber, userPasswords } from './credentials.ts';

const decoyBytes = 24;
const capacity = 32 * 1024 * 1024;
const version = '7.9.0-lunarest';
/** Uptime of the HSM in milliseconds, shorter than that of the appliance. */
const upSince = day;

export function factory(env: Environment): ApplianceState {
  const machine = initialMachine(env);
  const network = initialNetwork();
  const configuration = {
    network,
    ntls: initialNtls(network.hostname, env),
    ntp: initialNtp,
    snmp: initialSnmp,
    ssh: initialSsh(env),
    syslog: initialSyslog,
    webServer: initialWebServer(),
  };
  return {
    ...configuration,
    system: {
      version,
      forceSoLogin: false,
      systemStatus: 'ISO (In Service Okay)',
      systemStatusCodes: '61,62,63',
    },
    users: builtInUsers(userPasswords, env),
    machine,
    services: initialServices(),
    packages: initialPackages(version),
    backups: initialBackups(machine.bootedAt, version, settingsOf(configuration)),
    cluster: null,
    decoySecret: env.hashSecret(env.randomToken(decoyBytes)),
    loginStandings: {},
    loginRules: factoryLoginRules,
    passwordRules: factoryPasswordRules,
    sessions: noSessions,
    loginChallenges: {},
    customRoles: {},
    hsm: {
      id: serialNumber,
      authentication: 'password',
      firmware: '7.8.9',
      firmwareImages: { upgrade: '', rollback: '7.7.1' },
      label: '',
      initialized: false,
      transport: null,
      soCanResetPin: false,
      activity: { startedAt: env.now() - upSince, commands: 0 },
      tampers: [],
      peds: noPeds,
      capacity,
      roles: { so: freshRole, audit: freshRole },
      partitions: {},
      nextPartition: 1,
    },
    tasks: {},
    nextTask: 0,
    taskProgress: { mode: 'immediate' },
    taskProgressOf: {},
    clock: initialClock,
  };
}
