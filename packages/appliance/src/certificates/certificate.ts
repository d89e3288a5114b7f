/** Certificates as the appliance knows them: what they say, and what a new one is to say. */

export interface CertificateFacts {
  /** Distinguished names, an attribute to a line. */
  readonly subject: string;
  readonly issuer: string;
  /** Empty when the subject has none. */
  readonly commonName: string;
  /** In hexadecimal, as is the fingerprint (SHA-256). */
  readonly serialNumber: string;
  readonly fingerprint: string;
  /** Milliseconds since the epoch. */
  readonly validFrom: number;
  readonly validTo: number;
}

export interface CertificateRequest {
  /** Attributes of the subject by their short names (CN, C, ST …), in their order. */
  readonly subject: Readonly<Record<string, string>>;
  /** Host names and addresses. */
  readonly alternativeNames: readonly string[];
  /** Milliseconds since the epoch. */
  readonly validFrom: number;
  readonly validTo: number;
}
