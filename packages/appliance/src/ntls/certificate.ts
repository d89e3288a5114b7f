/** The certificate of the NTLS service. */
import { isCertificateFileName, isExpressible, type ReadCertificate } from '../certificates/certificate.ts';
import { type Caller, done, found, type Lookup, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { applianceNow } from '../time/clock.ts';
import { utcOf } from '../time/wall-time.ts';
import { homeFile } from '../users/user-files.ts';
import { acceptNamedCertificate, type BadNamedCertificate } from './accept-certificate.ts';
import { type CertificateWishes, certificateRequest } from './certificate-request.ts';

/** The refusals of a file with a certificate. */
export type BadFile = 'NTLS_FILENAME_NOT_VALID' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

/** The text of a file of the caller. */
export function readCertificateFile(
  state: ApplianceState,
  caller: Caller,
  name: string,
): Lookup<string, BadFile> {
  if (!isCertificateFileName(name)) return refused('NTLS_FILENAME_NOT_VALID');
  const text = homeFile(state, caller, name);
  return text === null ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST') : found(text);
}

interface NtlsCertificateView extends ReadCertificate {
  /** PEM. */
  readonly certificate: string;
}

/** Shows the certificate that the appliance presents to its clients. */
export const getNtlsCertificate: Operation<unknown, NtlsCertificateView, never> = (state, _input, env) => {
  const { certificate } = state.ntls;
  const facts = env.readCertificate(certificate);
  // The state has only certificates that were parsed on acceptance or made by the appliance.
  if (facts === null) throw new Error('the NTLS certificate of the state is invalid');
  return done(state, { certificate, ...facts });
};

/** The certificate itself, or the name of a file of the caller. */
export type CertificateSource = { readonly certificate: string } | { readonly file: string };

/** Queues the installation of a certificate, which waits until it is started. */
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

/** Queues the creation of a new certificate, which waits until it is started. */
export const regenerateNtlsCertificate: Operation<
  { readonly wishes: CertificateWishes },
  WorkQueued,
  'FRAMEWORK_BAD_REQUEST'
> = (state, { wishes }, env) => {
  const { startDate } = wishes;
  if (startDate !== undefined && utcOf({ date: startDate, time: '00:00:00' }) === null)
    return refused('FRAMEWORK_BAD_REQUEST', 'startDate is not a valid date.');
  if (!isExpressible(certificateRequest(wishes, state.network.hostname, applianceNow(state, env))))
    return refused('FRAMEWORK_BAD_REQUEST', 'A certificate cannot express this validity period.');
  const work = { kind: 'regenerateNtlsCertificate', order: wishes } as const;
  return addTask(
    state,
    { source: { operation: 'regenerateNtlsCertificate', path: {} }, work, suspended: true },
    env,
  );
};
