/** Computes the fields of a new certificate of the appliance. */
import { isExpressible } from '../certificates/certificate.ts';
import { found, type Lookup, refused } from '../operation.ts';
import { type ApplianceCertificate, day } from './machine.ts';

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
  const notBefore = startDate === undefined ? now : midnightOf(startDate);
  if (notBefore === null) return refused('FRAMEWORK_BAD_REQUEST', 'startDate is not a valid date.');
  const certificate = { address: address ?? null, notBefore, notAfter: notBefore + days * day };
  return isExpressible(certificate)
    ? found(certificate)
    : refused('FRAMEWORK_BAD_REQUEST', 'A certificate cannot express this validity period.');
}

/** Null for a date that does not exist, such as February 30. */
function midnightOf(date: string): number | null {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  return exists ? midnight : null;
}
