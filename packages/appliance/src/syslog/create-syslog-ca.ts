/** Trusts a CA; a second one replaces the first (decision D-132). */
import { factsOf } from '../certificates/certificate.ts';
import type { Environment } from '../environment.ts';
import type { Caller, Operation } from '../operation.ts';
import { done, found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { applianceNow } from '../time/clock.ts';
import { withSyslog } from './change-syslog.ts';
import { homeFile, isCertificateFileName } from './home-file.ts';

/** Exactly one of the two. */
export interface CreateSyslogCaInput {
  /** PEM. */
  readonly certificate?: string | undefined;
  /** Name of a file in the home directory. */
  readonly file?: string | undefined;
}

type NoText = 'APPLIANCE_FILENAME_NOT_VALID' | 'FRAMEWORK_BAD_REQUEST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

type Failure = NoText | 'APPLIANCE_EXPIRED_CERTIFICATE' | 'APPLIANCE_INVALID_CERTIFICATE';

export const createSyslogCa: Operation<CreateSyslogCaInput, null, Failure> = (state, input, env) => {
  const pem = textOf(state, input);
  return pem.ok ? trust(state, pem.value, env) : pem;
};

function textOf(
  state: ApplianceState,
  { caller, certificate, file }: CreateSyslogCaInput & { readonly caller: Caller },
): Lookup<string, NoText> {
  if ((certificate === undefined) === (file === undefined))
    return refused('FRAMEWORK_BAD_REQUEST', 'Give the certificate or the name of its file.');
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
