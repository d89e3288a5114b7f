// Reads what a certificate says of itself.
import { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '@lunarest/appliance';

/** Null for a text that is no certificate in PEM. */
export function readCertificate(pem: string): CertificateFacts | null {
  const certificate = parse(pem);
  if (certificate === null) return null;
  const { subject, issuer, serialNumber, fingerprint256, validFrom, validTo } = certificate;
  return {
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    commonName: /^CN=(.*)$/m.exec(subject ?? '')?.[1] ?? '',
    serialNumber,
    fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
    validFrom: Date.parse(validFrom),
    validTo: Date.parse(validTo),
  };
}

export function parse(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

/** An empty name is none at all to Node. */
function nameOf(lines: string | undefined): string {
  return (lines ?? '').replaceAll('\n', '/');
}
