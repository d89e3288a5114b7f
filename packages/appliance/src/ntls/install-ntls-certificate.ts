/** Queues the installation of a certificate, which waits until it is started. */
import type { Operation } from '../operation.ts';
import { found } from '../outcome.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { acceptNamedCertificate, type BadNamedCertificate } from './accept-certificate.ts';
import { type BadFile, readCertificateFile } from './certificate-file.ts';

/** The certificate itself, or the name of a file of the caller. */
export type CertificateSource = { readonly certificate: string } | { readonly file: string };

export const installNtlsCertificate: Operation<
  { readonly source: CertificateSource },
  WorkQueued,
  BadFile | BadNamedCertificate
> = (state, { source, caller }, env) => {
  const text = 'file' in source ? readCertificateFile(state, caller, source.file) : found(source.certificate);
  if (!text.ok) return text;
  const accepted = acceptNamedCertificate(state, text.value, env);
  if (!accepted.ok) return accepted;
  const { pem } = accepted.value;
  const work = { kind: 'installNtlsCertificate', order: { pem } } as const;
  return addTask(
    state,
    { source: { operation: 'installNtlsCertificate', path: {} }, work, suspended: true },
    env,
  );
};
