/** Lists the actions of a client: the list is empty, as no action is known (decision D-96). */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';

export const listNtlsClientActions: Operation<NtlsClientPath, readonly string[], NoClient> = (
  state,
  input,
) => {
  const client = findClient(state, input);
  return client.ok ? done(state, []) : client;
};
