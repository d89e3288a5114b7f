// Creates a certificate for a test with the environment of a server.
import { createNodeEnvironment } from '@lunarest/server';
import { startOfTime } from '../target/clock.ts';

const day = 24 * 60 * 60 * 1000;
const { makeCertificate } = createNodeEnvironment();
const start = Date.parse(startOfTime);

/** A certificate in PEM with this common name, valid at `startOfTime`. */
export function certificateOf(name: string): string {
  const request = { subject: { CN: name }, alternativeNames: [] };
  return makeCertificate({ ...request, notBefore: start - day, notAfter: start + day });
}
