/** Syslog of the appliance, and its settings. */
import type { CertificateFacts } from '../certificates/certificate.ts';
import { done, type Operation } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

export type RotationPeriod = 'daily' | 'weekly' | 'monthly';

/** Syslog: the logs of the appliance, and the hosts that receive them. */
export interface Syslog {
  readonly period: RotationPeriod;
  readonly rotations: number;
  /** The newest lines by log, in order of time. */
  readonly logs: Readonly<Record<string, readonly string[]>>;
  /** By address. */
  readonly remoteHosts: Readonly<Record<string, RemoteHost>>;
  /** Authenticates the appliance to remote hosts; null until one is created. */
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

/** A point in time in the format of this API, for example `2026-03-01T08:00:00Z`. */
export function isoSecond(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

interface CertificateView {
  readonly subject: string;
  readonly validFrom: string;
  readonly validTo: string;
}

interface SyslogView {
  readonly period: RotationPeriod;
  readonly rotations: number;
  readonly certificate?: CertificateView;
  readonly ca?: CertificateView;
}

/** Shows the settings of the logs, and the certificates in use. */
export const getSyslog: Operation<unknown, SyslogView, never> = (state) => {
  const { period, rotations, certificate, ca } = state.syslog;
  return done(state, {
    period,
    rotations,
    ...(certificate === null ? {} : { certificate: viewCertificate(certificate) }),
    ...(ca === null ? {} : { ca: viewCertificate(ca) }),
  });
};

function viewCertificate({ subject, notBefore, notAfter }: CertificateFacts): CertificateView {
  return { subject, validFrom: isoSecond(notBefore), validTo: isoSecond(notAfter) };
}

/** Writes syslog into the state. */
export function withSyslog(state: ApplianceState, changes: Partial<Syslog>): ApplianceState {
  return { ...state, syslog: { ...state.syslog, ...changes } };
}
