/** Converts certificates of users from the forms that callers write to ordinary PEM. */
import { normalizePem } from '../certificates/normalize-pem.ts';

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/**
 * The certificate in PEM with real line ends; null for a text without one between its first and last line.
 */
export function readCertificateText(text: string): string | null {
  const written = text.replaceAll('\\n', '\n').trim();
  if (!written.startsWith(begin) || !written.endsWith(end)) return null;
  const pem = normalizePem(written);
  return pem !== null && isSequence(pem) ? pem : null;
}

/** Begins with the byte 0x30, as every certificate in DER does. */
function isSequence(pem: string): boolean {
  return /^M[A-P]/.test(pem.slice(begin.length + 1));
}
