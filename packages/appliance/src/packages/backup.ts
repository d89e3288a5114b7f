/** Backups of the configuration. */

import type { Network } from '../network/network.ts';
import { withNewest } from '../newest.ts';
import type { Ntls } from '../ntls/ntls.ts';
import { done, type Operation } from '../operation.ts';
import type { Snmp } from '../snmp/snmp.ts';
import type { SshSettings } from '../ssh/ssh.ts';
import type { Syslog } from '../syslog/syslog.ts';
import type { Ntp } from '../time/ntp.ts';
import type { WebServer } from '../webserver/web-server.ts';

/** The services whose configuration can be restored. */
export const configuredServices = [
  'network',
  'ssh',
  'ntls',
  'syslog',
  'ntp',
  'snmp',
  'users',
  'system',
  'webserver',
  'cluster',
  'ismigration',
  'ctc',
] as const;

export type ConfiguredService = (typeof configuredServices)[number];

/** A backup of the appliance's configuration. */
export interface Backup {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Version of the software that made it. */
  readonly version: string;
  readonly description: string;
  readonly complete: boolean;
  readonly services: readonly ConfiguredService[];
  readonly settings: BackedUpSettings;
}

/** The parts of the state with the configuration of a service; the simulation keeps none of the other services. */
export const keptParts = {
  network: 'network',
  ntls: 'ntls',
  ntp: 'ntp',
  snmp: 'snmp',
  ssh: 'ssh',
  syslog: 'syslog',
  webserver: 'webServer',
} as const satisfies Partial<Record<ConfiguredService, keyof BackedUpSettings>>;

/** A backup that an earlier version has stored has fewer parts. */
export interface BackedUpSettings {
  readonly network?: Network;
  readonly ntls?: Ntls;
  readonly ntp?: Ntp;
  readonly snmp?: Snmp;
  readonly ssh?: SshSettings;
  readonly syslog?: Syslog;
  readonly webServer?: WebServer;
}

/** The current configuration, without logs. */
export function settingsOf(state: Required<BackedUpSettings>): BackedUpSettings {
  const { network, ntls, ntp, snmp, ssh, syslog, webServer } = state;
  return { network, ntls, ntp, snmp, ssh, syslog: { ...syslog, logs: {} }, webServer };
}

const oldestReadable = 7;

export function isReadable({ version }: Backup): boolean {
  return Number(version.split('.')[0]) >= oldestReadable;
}

/** The backups of a new appliance: a valid one, and one for each way in which a backup can be unusable. */
export function initialBackups(
  createdAt: number,
  version: string,
  settings: BackedUpSettings,
): readonly Backup[] {
  const good: Backup = {
    id: 'config-1',
    createdAt,
    version,
    description: 'As delivered',
    complete: true,
    services: configuredServices,
    settings,
  };
  return [
    good,
    { ...good, id: 'config-2', description: 'Damaged in storage', complete: false },
    { ...good, id: 'config-3', description: 'From the appliance before', version: '6.2.2-5' },
    { ...good, id: 'config-4', description: 'SSH alone', services: ['ssh'] },
  ];
}

/** Upper bounds on the backups, and on their characters as JSON (decision D-170); a new one replaces the oldest. */
const mostBackups = 32;
const mostText = 8 * 1024 * 1024;

/** Adds a backup and removes the oldest ones beyond the bounds; the new one stays however long it is. */
export function withNewBackup(present: readonly Backup[], backup: Backup): readonly Backup[] {
  const backups = withNewest(present, backup, mostBackups);
  const lengths = backups.map(({ settings }) => JSON.stringify(settings).length);
  const first = lengths.findIndex((_, index) => sumOf(lengths.slice(index)) <= mostText);
  return backups.slice(first === -1 ? backups.length - 1 : first);
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

type BackupView = Pick<Backup, 'id' | 'createdAt' | 'version' | 'description'>;

/** Shows the backups of the appliance's configuration. */
export const getConfig: Operation<unknown, readonly BackupView[], never> = (state) =>
  done(
    state,
    state.backups.map(({ id, createdAt, version, description }) => ({ id, createdAt, version, description })),
  );
