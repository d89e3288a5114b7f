/** Certificates of the appliance: the fields of a parsed one, and those for a new one. */

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

/** The fields that the state keeps of a certificate that nobody can read back. */
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
