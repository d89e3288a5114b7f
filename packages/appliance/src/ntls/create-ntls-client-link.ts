/** Links a client to a partition. */

import { requireForcedSo } from '../auth/require-forced-so.ts';
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { findPartition } from '../partitions/find-partition.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';
import { type LinkedPartition, linksOf } from './links.ts';
import { withClient } from './with-ntls.ts';

export interface CreateNtlsClientLinkInput extends NtlsClientPath {
  /** Null when the request names no valid partition. */
  readonly partition: LinkedPartition | null;
}

export const createNtlsClientLink: Operation<
  CreateNtlsClientLinkInput,
  { readonly linkid: string },
  'APPLIANCE_REQUIRE_SO_LOGIN' | 'NTLS_INVALID_PARTITION_URL' | 'NTLS_LINK_ALREADY_EXISTS' | NoClient
> = (state, input) => {
  const client = findClient(state, input);
  if (!client.ok) return client;
  const refusal = requireForcedSo(state, input.caller);
  if (refusal !== null) return refusal;
  const { partition } = input;
  if (partition === null || !findPartition(state, partition).ok) return refused('NTLS_INVALID_PARTITION_URL');
  const linkid = partition.partitionid;
  const links = linksOf(state, client.value);
  if (links.includes(linkid)) return refused('NTLS_LINK_ALREADY_EXISTS');
  return done(withClient(state, { ...client.value, links: [...links, linkid] }), { linkid });
};
