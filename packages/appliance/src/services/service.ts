/** The services of the appliance. */

/** Programs by service; the memory is that of each program while it runs, in kilobytes. */
export const servicePrograms = {
  cbs: { command: 'cbsd', memory: 18_400 },
  clusteradmin: { command: 'clusteradmind', memory: 61_000 },
  cluster: { command: 'clusterd', memory: 240_000 },
  ctc: { command: 'ctcd', memory: 22_800 },
  ismigration: { command: 'ismigrationd', memory: 35_600 },
  lsta: { command: 'lstad', memory: 12_700 },
  network: { command: 'NetworkManager', memory: 21_500 },
  ntls: { command: 'ntlsd', memory: 96_000 },
  ntp: { command: 'ntpd', memory: 5_300 },
  snmp: { command: 'snmpd', memory: 14_900 },
  ssh: { command: 'sshd', memory: 8_700 },
  stc: { command: 'stcd', memory: 44_000 },
  syslog: { command: 'rsyslogd', memory: 10_200 },
  sysstat: { command: 'sysstatd', memory: 3_100 },
  webserver: { command: 'webserverd', memory: 152_000 },
} as const;

export type ServiceId = keyof typeof servicePrograms;

export interface Service {
  readonly running: boolean;
  /** Whether the service starts with the appliance. */
  readonly onBoot: boolean;
  /** Number of starts; each start is another process. */
  readonly starts: number;
}

export type Services = Readonly<Record<ServiceId, Service>>;

// `servicePrograms` has no other keys.
export const serviceIds = Object.keys(servicePrograms) as readonly ServiceId[];

export function isServiceId(id: string): id is ServiceId {
  return Object.hasOwn(servicePrograms, id);
}

/** This API is unreachable without them, so they can be restarted but not stopped. */
export function isNeededToBeReached(id: ServiceId): boolean {
  return id === 'webserver' || id === 'network';
}
