/** Registers a client, with or without a certificate. */

import { requireForcedSo } from '../auth/require-forced-so.ts';
import type { Environment } from '../environment.ts';
import type { Caller, Operation } from '../operation.ts';
import { done, found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { homeFile } from '../syslog/home-file.ts';
import { acceptCertificate, type BadCertificate } from './accept-certificate.ts';
import { withClient } from './with-ntls.ts';

export interface RegisterNtlsClientInput {
  readonly clientName: string;
  readonly ip?: string;
  readonly hostname?: string;
  /** PEM in any of its forms. Without it a file with the name of the address or host name is used. */
  readonly certificate?: string;
}

export const registerNtlsClient: Operation<
  RegisterNtlsClientInput,
  { readonly clientid: string },
  'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_BAD_REQUEST' | 'NTLS_CLIENT_ALREADY_EXISTS' | BadCertificate
> = (state, input, env) => {
  const { caller, clientName, ip = '', hostname = '' } = input;
  if (ip !== '' && hostname !== '')
    return refused('FRAMEWORK_BAD_REQUEST', 'ip and hostname exclude each other.');
  const refusal = requireForcedSo(state, caller);
  if (refusal !== null) return refusal;
  if (entryOf(state.ntls.clients, clientName) !== undefined) return refused('NTLS_CLIENT_ALREADY_EXISTS');
  const text = input.certificate ?? uploadedCertificate(state, caller, ip || hostname);
  const certificate = acceptIfAny(state, text, env);
  if (!certificate.ok) return certificate;
  const client = { clientID: clientName, ip, hostname, certificate: certificate.value, dn: '', links: [] };
  return done(withClient(state, client), { clientid: clientName });
};

function uploadedCertificate(state: ApplianceState, caller: Caller, place: string): string | null {
  if (place === '') return null;
  return homeFile(state, caller, place) ?? homeFile(state, caller, `${place}.pem`);
}

function acceptIfAny(
  state: ApplianceState,
  text: string | null,
  env: Environment,
): Lookup<string | null, BadCertificate> {
  if (text === null) return found(null);
  const accepted = acceptCertificate(state, text, env);
  return accepted.ok ? found(accepted.value.pem) : accepted;
}
