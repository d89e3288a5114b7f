/** Shows and sets the filter for the distinguished name of client certificates. */

import { requireForcedSo } from '../auth/require-login.ts';
import { done, type Operation, refused, showing } from '../operation.ts';
import { findClient, type NoClient, type NtlsClientPath } from './client.ts';
import { withClient } from './ntls.ts';

interface ChangeNtlsClientDnInput extends NtlsClientPath {
  /** `C=CA/O=Example org`. */
  readonly dn: string;
}

export const getNtlsClientDn = showing(findClient, (client) => ({ dn: client.dn }));

export const changeNtlsClientDn: Operation<
  ChangeNtlsClientDnInput,
  null,
  'APPLIANCE_REQUIRE_SO_LOGIN' | 'NTLS_CLIENT_INVALID_DN_FILTER' | NoClient
> = (state, input) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  const refusal = requireForcedSo(state, input.caller);
  if (refusal !== null) return refusal;
  const { dn } = input;
  if (!attributesOf(dn).every(isAttribute)) return refused('NTLS_CLIENT_INVALID_DN_FILTER');
  return done(withClient(state, { ...client.value, dn }), null);
};

/** Short names of the attributes that certificates have. */
const attributes = ['C', 'ST', 'L', 'O', 'OU', 'CN', 'DC', 'UID', 'SN', 'emailAddress', 'serialNumber'];

function attributesOf(dn: string): readonly string[] {
  return dn.split('/').flatMap((part) => (part === '' ? [] : [part.split('=')[0] ?? '']));
}

function isAttribute(name: string): boolean {
  return attributes.includes(name);
}
