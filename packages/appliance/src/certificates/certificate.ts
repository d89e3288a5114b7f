/** Certificates in PEM, and their fields. */

/** The fields that the state keeps of a certificate. */
export interface CertificateFacts {
  /** Attributes separated by a comma and a space. */
  readonly subject: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface ReadCertificate extends CertificateFacts {
  readonly issuer: string;
  /** Empty when the subject has none. */
  readonly commonName: string;
  /** In hexadecimal, as is the fingerprint (SHA-256). */
  readonly serialNumber: string;
  readonly fingerprint: string;
}

/** The fields of a certificate that no operation returns. */
export function factsOf({ subject, notBefore, notAfter }: CertificateFacts): CertificateFacts {
  return { subject, notBefore, notAfter };
}

export interface CertificateRequest {
  /** Attributes of the subject by their short names (CN, C, ST …), in their order. */
  readonly subject: Readonly<Record<string, string>>;
  /** Host names and addresses. */
  readonly alternativeNames: readonly string[];
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** RFC 5280 writes the years 1950 to 2049 with two digits, and other years with four. */
const firstMoment = Date.UTC(1950, 0, 1);
const lastMoment = Date.UTC(9999, 11, 31);

/** Whether a certificate can express its period of validity. */
export function isExpressible({
  notBefore,
  notAfter,
}: Pick<CertificateFacts, 'notBefore' | 'notAfter'>): boolean {
  return notBefore >= firstMoment && notAfter <= lastMoment;
}

/** The name of a certificate file ends in .pem, has no leading dot and no trailing space. */
export function isCertificateFileName(name: string): boolean {
  return name.endsWith('.pem') && !name.startsWith('.');
}

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';
const column = /.{1,64}/g;

/**
 * Normalizes the many forms in which callers write a certificate (decision D-86).
 *
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
