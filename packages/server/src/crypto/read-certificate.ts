// Reads the fields of a PEM certificate.
import { X509Certificate } from 'node:crypto';
import type { ReadCertificate } from '@lunarest/appliance';

/**
 * Line breaks may be real, a backslash and an n, or missing.
 * @returns null for an invalid certificate, and for one whose validity a date cannot represent
 */
export function readCertificate(pem: string): ReadCertificate | null {
  const certificate = parseCertificate(pem);
  if (certificate === null) return null;
  const { subject, issuer, serialNumber, fingerprint256, validFrom, validTo } = certificate;
  const [notBefore, notAfter] = [Date.parse(validFrom), Date.parse(validTo)];
  if (Number.isNaN(notBefore + notAfter)) return null;
  return {
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    commonName: /^CN=(.*)$/m.exec(subject ?? '')?.[1] ?? '',
    serialNumber,
    fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
    notBefore,
    notAfter,
  };
}

export function parseCertificate(pem: string): X509Certificate | null {
  const text = pem.replaceAll('\\n', '\n');
  const [, base64 = ''] =
    /^\s*-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----\s*$/.exec(text) ?? [];
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}

/** Node represents an empty name as undefined. */
function nameOf(lines: string | undefined): string {
  return (lines ?? '').replaceAll('\n', ', ');
}
