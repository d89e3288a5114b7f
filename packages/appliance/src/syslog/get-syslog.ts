/** Shows the settings of the logs, and the certificates in use. */
import type { CertificateFacts } from '../certificates/certificate.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { isoSecond } from './iso-second.ts';
import type { RotationPeriod } from './syslog.ts';

export interface CertificateView {
  readonly subject: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface SyslogView {
  readonly period: RotationPeriod;
  readonly rotations: number;
  readonly certificate?: CertificateView;
  readonly ca?: CertificateView;
}

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
