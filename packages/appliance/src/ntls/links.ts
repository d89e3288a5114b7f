/**
 * The links of a client to partitions. A link has the name of its partition and ends with it (decision D-89).
 */
import { found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { findClient, type NoClient, type NtlsClientPath } from './find-client.ts';
import type { NtlsClient } from './ntls.ts';

export interface NtlsLinkPath extends NtlsClientPath {
  readonly linkid: string;
}

/** The target of a link. */
export interface LinkedPartition {
  readonly hsmid: string;
  readonly partitionid: string;
}

/**
 * A partition can disappear in many ways and its number is never reused, so looking it up in the HSM is
 * sufficient.
 */
export function linksOf(state: ApplianceState, client: NtlsClient): readonly string[] {
  return client.links.filter((id) => Object.hasOwn(state.hsm.partitions, id));
}

export interface FoundLink {
  readonly client: NtlsClient;
  readonly linkid: string;
}

export function findLink(
  state: ApplianceState,
  path: NtlsLinkPath,
): Lookup<FoundLink, NoClient | 'NTLS_NO_LINK'> {
  const client = findClient(state, path);
  if (!client.ok) return client;
  const { linkid } = path;
  return linksOf(state, client.value).includes(linkid)
    ? found({ client: client.value, linkid })
    : refused('NTLS_NO_LINK');
}
