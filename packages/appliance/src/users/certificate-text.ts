/** Certificates of users as callers write them, made into ordinary PEM. */
import { normalizePem } from '../certificates/normalize-pem.ts';

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** The certificate in PEM with real line ends; null for a text that does not hold one between its first and last line. */
export function readCertificateText(text: string): string | null {
  const written = text.replaceAll('\\n', '\n').trim();
  if (!written.startsWith(begin) || !written.endsWith(end)) return null;
  const pem = normalizePem(written);
  return pem !== null && isSequence(pem) ? pem : null;
}

/** Begins as every certificate does in DER: with the byte 0x30. */
function isSequence(pem: string): boolean {
  return /^M[A-P]/.test(pem.slice(begin.length + 1));
}
