/** Registered clients of NTLS. */
import { requireForcedSo } from '../auth/require-login.ts';
import { refuseMore } from '../capacity.ts';
import type { Environment } from '../environment.ts';
import { type Caller, done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { homeFile } from '../users/user-files.ts';
import {
  acceptCertificate,
  acceptNamedCertificate,
  type BadCertificate,
  type BadNamedCertificate,
} from './accept-certificate.ts';
import { type BadFile, type CertificateSource, readCertificateFile } from './certificate.ts';
import { type NtlsClient, withClient, withNtls } from './ntls.ts';

export interface NtlsClientPath {
  readonly clientid: string;
}

export type NoClient = 'NTLS_NO_CLIENT';

/** Finds the client that a path names. */
export function findClient(
  state: ApplianceState,
  { clientid }: NtlsClientPath,
): Lookup<NtlsClient, NoClient> {
  const client = entryOf(state.ntls.clients, clientid);
  return client === undefined ? refused('NTLS_NO_CLIENT') : found(client);
}

/** Lists the clients by name. */
export const listNtlsClients: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.ntls.clients));

interface NtlsClientView {
  readonly clientID: string;
  readonly ip: string;
  readonly hostname: string;
  readonly htlRequired: boolean;
  readonly ottExpiry: number;
}

/** Nothing in this simulation requires a host trust link, so no client needs one. */
const withoutTrustLink = { htlRequired: false, ottExpiry: 0 } as const;

/** Describes a client. */
export const getNtlsClient = showing(findClient, (client): NtlsClientView => {
  const { clientID, ip, hostname } = client;
  return { clientID, ip, hostname, ...withoutTrustLink };
});

interface RegisterNtlsClientInput {
  readonly clientName: string;
  readonly ip?: string;
  readonly hostname?: string;
  /** PEM in any of its forms. By default the file with the name of the address or host name is used. */
  readonly certificate?: string;
}

/** Registers a client, with or without a certificate. */
export const registerNtlsClient: Operation<
  RegisterNtlsClientInput,
  { readonly clientid: string },
  'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_BAD_REQUEST' | 'NTLS_CLIENT_ALREADY_EXISTS' | BadCertificate
> = (state, input, env) => {
  const { caller, clientName, ip = '', hostname = '' } = input;
  if (ip !== '' && hostname !== '')
    return refused('FRAMEWORK_BAD_REQUEST', 'ip and hostname exclude each other.');
  if (clientName === '.' || clientName === '..')
    return refused('FRAMEWORK_BAD_REQUEST', 'The name of the client cannot be part of a URL.');
  const refusal = requireForcedSo(state, caller);
  if (refusal !== null) return refusal;
  if (entryOf(state.ntls.clients, clientName) !== undefined) return refused('NTLS_CLIENT_ALREADY_EXISTS');
  const excess = refuseMore('NTLS clients', state.ntls.clients);
  if (excess !== null) return excess;
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

/** Removes a client with its certificate and its links. */
export const deleteNtlsClient: Operation<NtlsClientPath, null, NoClient> = (state, input) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  return done(withNtls(state, { clients: withoutEntry(state.ntls.clients, client.value.clientID) }), null);
};

/** Lists the actions of a client: the list is empty, as no action is known (decision D-96). */
export const listNtlsClientActions = showing(findClient, () => []);

/** Sets or replaces the certificate of a client. */
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
