/** Certificates of syslog. */
import { factsOf, isCertificateFileName, isExpressible } from '../certificates/certificate.ts';
import { day } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { type Caller, done, found, type Lookup, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { applianceNow } from '../time/clock.ts';
import { momentOf, wallTimeAt } from '../time/wall-time.ts';
import { homeFile } from '../users/user-files.ts';
import { withSyslog } from './syslog.ts';

/** Exactly one of the two properties is present. */
interface CertificateInput {
  /** PEM. */
  readonly certificate?: string | undefined;
  /** Name of a file in the home directory. */
  readonly file?: string | undefined;
}

type NoText = 'APPLIANCE_FILENAME_NOT_VALID' | 'FRAMEWORK_BAD_REQUEST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

/** Trusts a CA; a second one replaces the first (decision D-132). */
export const createSyslogCa: Operation<
  CertificateInput,
  null,
  NoText | 'APPLIANCE_EXPIRED_CERTIFICATE' | 'APPLIANCE_INVALID_CERTIFICATE'
> = (state, input, env) => {
  const pem = textOf(state, input);
  return pem.ok ? trust(state, pem.value, env) : pem;
};

function textOf(
  state: ApplianceState,
  { caller, certificate, file }: CertificateInput & { readonly caller: Caller },
): Lookup<string, NoText> {
  if ((certificate === undefined) === (file === undefined))
    return refused('FRAMEWORK_BAD_REQUEST', 'Send either the certificate or the name of its file.');
  if (file === undefined) return found(certificate ?? '');
  if (!isCertificateFileName(file)) return refused('APPLIANCE_FILENAME_NOT_VALID');
  const text = homeFile(state, caller, file);
  return text === null ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST') : found(text);
}

function trust(state: ApplianceState, pem: string, env: Environment) {
  const ca = env.readCertificate(pem);
  if (ca === null) return refused('APPLIANCE_INVALID_CERTIFICATE');
  if (ca.notAfter < applianceNow(state, env)) return refused('APPLIANCE_EXPIRED_CERTIFICATE');
  return done(withSyslog(state, { ca: factsOf(ca) }), null);
}

interface CreateSyslogCertificateInput {
  readonly cn?: string | undefined;
  /** YYYY-MM-DD. */
  readonly startDate?: string | undefined;
  readonly days?: number | undefined;
  readonly country?: string | undefined;
  readonly state?: string | undefined;
  readonly location?: string | undefined;
  readonly organization?: string | undefined;
  readonly orgunit?: string | undefined;
  readonly email?: string | undefined;
  readonly subjectAltName?: readonly string[] | undefined;
}

const longest = 3653;

/**
 * Creates a key and a self-signed certificate that authenticates the appliance to remote hosts. No operation shows
 * the certificate itself, so only its fields are kept.
 */
export const createSyslogCertificate: Operation<
  CreateSyslogCertificateInput,
  null,
  'APPLIANCE_INVALID_VALUE_SPECIFIED'
> = (state, input, env) => {
  const { startDate = wallTimeAt(applianceNow(state, env), 'UTC').date, days = longest } = input;
  const notBefore = momentOf({ date: startDate, time: '00:00:00' }, 'UTC');
  if (notBefore === null) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  const certificate = { subject: subjectOf(input), notBefore, notAfter: notBefore + days * day };
  if (!isExpressible(certificate)) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  return done(withSyslog(state, { certificate }), null);
};

function subjectOf({
  cn = '1.2.3.0',
  country = 'CA',
  state = 'Ontario',
  location = 'Ottawa',
  organization = 'Thales',
  orgunit,
  email,
}: CreateSyslogCertificateInput): string {
  const names = {
    C: country,
    ST: state,
    L: location,
    O: organization,
    OU: orgunit,
    CN: cn,
    emailAddress: email,
  };
  return Object.entries(names)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(', ');
}

/** Installs the certificate that authenticates the appliance to remote hosts. */
export const replaceSyslogCertificate: Operation<
  CertificateInput,
  null,
  'APPLIANCE_EXPIRED_CERT' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'SYSLOG_INVALID_CERTIFICATE'
> = (state, { caller, certificate, file = '' }, env) => {
  const found = isCertificateFileName(file) ? homeFile(state, caller, file) : null;
  const pem = certificate ?? found;
  if (pem === null) return refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST');
  const read = env.readCertificate(pem);
  if (read === null) return refused('SYSLOG_INVALID_CERTIFICATE');
  if (read.notAfter < applianceNow(state, env)) return refused('APPLIANCE_EXPIRED_CERT');
  return done(withSyslog(state, { certificate: factsOf(read) }), null);
};
