/** Installs the certificate that authenticates the appliance to remote hosts. */
import { factsOf } from '../certificates/certificate.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { applianceNow } from '../time/clock.ts';
import { withSyslog } from './change-syslog.ts';
import { homeFile, isCertificateFileName } from './home-file.ts';

/** One of the two. */
export interface ReplaceSyslogCertificateInput {
  /** PEM. */
  readonly certificate?: string | undefined;
  /** Name of a file in the home directory. */
  readonly file?: string | undefined;
}

type Failure = 'APPLIANCE_EXPIRED_CERT' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'SYSLOG_INVALID_CERTIFICATE';

export const replaceSyslogCertificate: Operation<ReplaceSyslogCertificateInput, null, Failure> = (
  state,
  { caller, certificate, file = '' },
  env,
) => {
  const found = isCertificateFileName(file) ? homeFile(state, caller, file) : null;
  const pem = certificate ?? found;
  if (pem === null) return refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST');
  const read = env.readCertificate(pem);
  if (read === null) return refused('SYSLOG_INVALID_CERTIFICATE');
  if (read.notAfter < applianceNow(state, env)) return refused('APPLIANCE_EXPIRED_CERT');
  return done(withSyslog(state, { certificate: factsOf(read) }), null);
};
