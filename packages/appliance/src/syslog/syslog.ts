/** Syslog: the logs of the appliance, and where they are sent. */
import type { CertificateFacts } from '../certificates/certificate.ts';

export type RotationPeriod = 'daily' | 'weekly' | 'monthly';

export interface Syslog {
  readonly period: RotationPeriod;
  readonly rotations: number;
  /** The newest lines by log, the oldest of them first. */
  readonly logs: Readonly<Record<string, readonly string[]>>;
  /** By address. */
  readonly remoteHosts: Readonly<Record<string, RemoteHost>>;
  /** With which the appliance proves itself to remote hosts; null before there is one. */
  readonly certificate: CertificateFacts | null;
  /** Who has signed the certificates of the remote hosts. */
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
