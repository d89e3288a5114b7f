/** Lists the links of a client by their identifiers. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';
import { linksOf } from './links.ts';

export const listNtlsClientLinks: Operation<NtlsClientPath, readonly string[], NoClient> = (state, input) => {
  const client = findClient(state, input);
  return client.ok ? done(state, linksOf(state, client.value)) : client;
};
