/** Normalizes the many forms in which callers write a certificate (decision D-86). */

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';
const column = /.{1,64}/g;

/**
 * Ordinary PEM with lines of 64 characters. Line ends may be real or a backslash and an n, the base64 may be
 * on one line, and the first and the last line may be missing. Null for any other text.
 */
export function normalizePem(text: string): string | null {
  const lines = text.replaceAll('\\n', '\n').replaceAll(/[ \t\r\n]+/g, '\n');
  const bare = lines.replace('-----BEGIN\nCERTIFICATE-----', '').replace('-----END\nCERTIFICATE-----', '');
  const base64 = bare.replaceAll('\n', '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  return [begin, ...(base64.match(column) ?? []), end, ''].join('\n');
}
