/** Finds the client that a path names. */
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { NtlsClient } from './ntls.ts';

export interface NtlsClientPath {
  readonly clientid: string;
}

export type NoClient = 'NTLS_NO_CLIENT';

export function findClient(
  state: ApplianceState,
  { clientid }: NtlsClientPath,
): Lookup<NtlsClient, NoClient> {
  const client = entryOf(state.ntls.clients, clientid);
  return client === undefined ? refused('NTLS_NO_CLIENT') : found(client);
}
