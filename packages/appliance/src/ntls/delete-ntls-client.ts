/** Removes a client with its certificate and its links. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { withoutEntry } from '../record.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';
import { withNtls } from './with-ntls.ts';

export const deleteNtlsClient: Operation<NtlsClientPath, null, NoClient> = (state, input) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  return done(withNtls(state, { clients: withoutEntry(state.ntls.clients, client.value.clientID) }), null);
};
