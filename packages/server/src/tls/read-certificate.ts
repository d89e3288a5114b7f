// Reads what a PEM certificate says of itself.
import { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '@lunarest/appliance';

/** Line breaks may be real, a backslash and an n, or missing; null for anything that is no certificate. */
export function readCertificate(pem: string): CertificateFacts | null {
  const text = pem.replaceAll('\\n', '\n');
  const [, base64 = ''] =
    /^\s*-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----\s*$/.exec(text) ?? [];
  try {
    const certificate = new X509Certificate(Buffer.from(base64, 'base64'));
    return {
      subject: certificate.subject.replaceAll('\n', ', '),
      notBefore: Date.parse(certificate.validFrom),
      notAfter: Date.parse(certificate.validTo),
    };
  } catch {
    return null;
  }
}
