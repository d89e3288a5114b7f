/** The whole appliance as plain data: it can be serialized as JSON, compared, kept and restored. */

import type { CustomRole } from './access/role.ts';
import type { PendingChallenge } from './auth/login-challenge.ts';
import type { LoginStanding } from './auth/login-standing.ts';
import type { SessionTable } from './auth/session-table.ts';
import type { User } from './auth/user.ts';
import type { SecretHash } from './environment.ts';
import type { Hsm } from './hsms/hsm.ts';
import type { Network } from './network/network.ts';
import type { Ntls } from './ntls/ntls.ts';
import type { Backup } from './packages/backup.ts';
import type { Cluster } from './packages/cluster.ts';
import type { Packages } from './packages/packages.ts';
import type { Services } from './services/service.ts';
import type { Snmp } from './snmp/snmp.ts';
import type { SshSettings } from './ssh/ssh.ts';
import type { Syslog } from './syslog/syslog.ts';
import type { Machine } from './system/machine.ts';
import type { System } from './system/system.ts';
import type { StoredTask, TaskProgress } from './tasks/task.ts';
import type { Clock } from './time/clock.ts';
import type { Ntp } from './time/ntp.ts';
import type { LoginRules, PasswordRules } from './users/rules.ts';
import type { WebServer } from './webserver/web-server.ts';

export interface ApplianceState {
  readonly system: System;
  readonly machine: Machine;
  readonly services: Services;
  readonly ssh: SshSettings;
  readonly webServer: WebServer;
  readonly packages: Packages;
  /** The oldest first. */
  readonly backups: readonly Backup[];
  /** Null without a cluster. */
  readonly cluster: Cluster | null;
  readonly users: Readonly<Record<string, User>>;
  /** Verified when the user is unknown, so that the answer takes as long as for a known user. */
  readonly decoySecret: SecretHash;
  /** For users with failed logins that count. */
  readonly loginStandings: Readonly<Record<string, LoginStanding>>;
  readonly loginRules: LoginRules;
  readonly passwordRules: PasswordRules;
  readonly sessions: SessionTable;
  /** By the digest of the secret in the answer. */
  readonly loginChallenges: Readonly<Record<string, PendingChallenge>>;
  /** Custom roles of appliance users, by identifier. */
  readonly customRoles: Readonly<Record<string, CustomRole>>;
  readonly ntls: Ntls;
  /** An appliance has exactly one HSM. */
  readonly hsm: Hsm;
  readonly tasks: Readonly<Record<string, StoredTask>>;
  readonly nextTask: number;
  readonly taskProgress: TaskProgress;
  /** By operation, for those that differ from `taskProgress`. */
  readonly taskProgressOf: Readonly<Record<string, TaskProgress>>;
  readonly network: Network;
  readonly clock: Clock;
  readonly ntp: Ntp;
  readonly syslog: Syslog;
  readonly snmp: Snmp;
}
