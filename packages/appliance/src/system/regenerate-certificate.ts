/** Computes the fields of a new certificate of the appliance. */
import { isExpressible } from '../certificates/certificate.ts';
import { day } from '../elapsed.ts';
import { found, type Lookup, refused } from '../operation.ts';
import { utcOf } from '../time/wall-time.ts';
import type { ApplianceCertificate } from './machine.ts';

export interface CertificateInput {
  /** The host name of the appliance by default. */
  readonly address?: string;
  /** A year by default. */
  readonly days?: number;
  /** `YYYY-MM-DD`; now by default. */
  readonly startDate?: string;
}

const usualDays = 365;

export function regenerateCertificate(
  { address, days = usualDays, startDate }: CertificateInput,
  now: number,
): Lookup<ApplianceCertificate, 'FRAMEWORK_BAD_REQUEST'> {
  const notBefore = startDate === undefined ? now : utcOf({ date: startDate, time: '00:00:00' });
  if (notBefore === null) return refused('FRAMEWORK_BAD_REQUEST', 'startDate is not a valid date.');
  const certificate = { address: address ?? null, notBefore, notAfter: notBefore + days * day };
  return isExpressible(certificate)
    ? found(certificate)
    : refused('FRAMEWORK_BAD_REQUEST', 'A certificate cannot express this validity period.');
}
