/** Certificates as callers write them, made into ordinary PEM. */

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';
const columns = 64;

/**
 * The certificate in PEM with real line ends; null for a text that holds none. Callers leave out line ends, and write some
 * of them as a backslash and the letter n.
 */
export function readCertificateText(text: string): string | null {
  const lines = text.replaceAll('\\n', '\n').trim();
  if (!lines.startsWith(begin) || !lines.endsWith(end)) return null;
  const data = lines.slice(begin.length, -end.length).replaceAll(/\s/g, '');
  if (!isSequence(data)) return null;
  const body = data.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
  return [begin, ...body, end, ''].join('\n');
}

/** Base64 of what begins as every certificate does in DER: with the byte 0x30. */
function isSequence(data: string): boolean {
  return data.length % 4 === 0 && /^M[A-P][A-Za-z0-9+/]*={0,2}$/.test(data);
}
