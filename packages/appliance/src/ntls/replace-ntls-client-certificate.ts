/** Sets or replaces the certificate of a client. */
import type { Operation } from '../operation.ts';
import { done, found } from '../outcome.ts';
import { acceptNamedCertificate, type BadNamedCertificate } from './accept-certificate.ts';
import { type BadFile, readCertificateFile } from './certificate-file.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';
import type { CertificateSource } from './install-ntls-certificate.ts';
import { withClient } from './with-ntls.ts';

export const replaceNtlsClientCertificate: Operation<
  NtlsClientPath & { readonly source: CertificateSource },
  null,
  BadFile | BadNamedCertificate | NoClient
> = (state, input, env) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  const { source, caller } = input;
  const text = 'file' in source ? readCertificateFile(state, caller, source.file) : found(source.certificate);
  if (!text.ok) return text;
  const accepted = acceptNamedCertificate(state, text.value, env);
  if (!accepted.ok) return accepted;
  return done(withClient(state, { ...client.value, certificate: accepted.value.pem }), null);
};
