/** A backup of the appliance's configuration. */
import type { SshSettings } from '../ssh/ssh.ts';
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

/** The part of a configuration that the simulation keeps. */
export interface BackedUpSettings {
  readonly ssh: SshSettings;
  readonly webServer: WebServer;
}

export function isConfiguredService(name: string): name is ConfiguredService {
  return configuredServices.some((known) => known === name);
}

const oldestReadable = 7;

export function isReadable({ version }: Backup): boolean {
  return Number(version.split('.')[0]) >= oldestReadable;
}
