// Certificates for tests, made by the environment of a server.
import { createNodeEnvironment } from '@lunarest/server';
import { startOfTime } from './clock.ts';

const day = 24 * 60 * 60 * 1000;
const { makeCertificate } = createNodeEnvironment();
const start = Date.parse(startOfTime);

/** A certificate in PEM that holds at the start of time. */
export function certificateOf(name: string): string {
  return makeCertificate({
    subject: { CN: name },
    alternativeNames: [],
    validFrom: start - day,
    validTo: start + day,
  });
}

/** One that held until the day before. */
export function expiredCertificate(): string {
  return makeCertificate({
    subject: { CN: 'expired' },
    alternativeNames: [],
    validFrom: start - 2 * day,
    validTo: start - day,
  });
}
