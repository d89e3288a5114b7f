/** The fields of a new NTLS certificate, from the caller's request. */
import type { CertificateRequest } from '../certificates/certificate.ts';
import { day } from '../elapsed.ts';

const longestValidity = 3653;

export interface CertificateWishes {
  readonly cn?: string;
  /** YYYY-MM-DD. */
  readonly startDate?: string;
  readonly days?: number;
  readonly country?: string;
  readonly state?: string;
  readonly location?: string;
  readonly organization?: string;
  readonly orgunit?: string;
  readonly email?: string;
  readonly subjectAltName?: readonly string[];
}

/** Short names of attributes by the names of the request, in the order of a distinguished name. */
const attributes = {
  country: 'C',
  state: 'ST',
  location: 'L',
  organization: 'O',
  orgunit: 'OU',
  cn: 'CN',
  email: 'emailAddress',
} as const;

/** The common name is the host name by default, and the first day is today. */
export function certificateRequest(
  wishes: CertificateWishes,
  hostname: string,
  now: number,
): CertificateRequest {
  const { startDate, days = longestValidity, subjectAltName = [] } = wishes;
  const notBefore = startDate === undefined ? now : Date.parse(startDate);
  return {
    subject: subjectOf({ cn: hostname, ...wishes }),
    alternativeNames: subjectAltName,
    notBefore,
    notAfter: notBefore + days * day,
  };
}

function subjectOf(wishes: CertificateWishes): Readonly<Record<string, string>> {
  const named = Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = wishes[name as keyof typeof attributes]; // its keys are those of `attributes`
    return value === undefined ? [] : [[attribute, value] as const];
  });
  return Object.fromEntries(named);
}
