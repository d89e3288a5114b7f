/** Syslog: the logs of the appliance, and the hosts that receive them. */
import type { CertificateFacts } from '../certificates/certificate.ts';

export type RotationPeriod = 'daily' | 'weekly' | 'monthly';

export interface Syslog {
  readonly period: RotationPeriod;
  readonly rotations: number;
  /** The newest lines by log, in order of time. */
  readonly logs: Readonly<Record<string, readonly string[]>>;
  /** By address. */
  readonly remoteHosts: Readonly<Record<string, RemoteHost>>;
  /** Authenticates the appliance to remote hosts; null before there is one. */
  readonly certificate: CertificateFacts | null;
  /** The CA of the remote hosts' certificates. */
  readonly ca: CertificateFacts | null;
}

export interface RemoteHost {
  readonly address: string;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly mode: string;
  /** Empty for none. */
  readonly name: string;
  readonly tls: boolean;
}

export const initialSyslog: Syslog = {
  period: 'weekly',
  rotations: 4,
  logs: { hsm: [], lunalogs: [], messages: [], ntp: [], secure: [], snmp: [] },
  remoteHosts: {},
  certificate: null,
  ca: null,
};
