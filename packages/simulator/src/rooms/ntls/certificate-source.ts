// Locates the certificate of a request: in the request itself, or in a file of the caller.
import type { CertificateSource } from '@lunarest/appliance/ntls';

interface NamedCertificate {
  readonly certificate?: string;
  readonly file?: string;
}

type CertificateRequest =
  | { readonly mediaType: 'json'; readonly body: NamedCertificate | undefined }
  | { readonly mediaType: 'octet-stream'; readonly body: string };

/** Null when a JSON request names neither or both (decision D-53). */
export function certificateSource(request: CertificateRequest): CertificateSource | null {
  if (request.mediaType === 'octet-stream') return { certificate: request.body };
  const { certificate, file } = request.body ?? {};
  if (certificate !== undefined) return file === undefined ? { certificate } : null;
  return file === undefined ? null : { file };
}
