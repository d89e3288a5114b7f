/** Links between NTLS clients and partitions. */
import { requireForcedSo } from '../auth/require-login.ts';
import { done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { findPartition } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import { findClient, type NoClient, type NtlsClientPath } from './client.ts';
import { type NtlsClient, withClient } from './ntls.ts';

/** The path of a link. Its identifier is that of the partition, with which it ends (decision D-89). */
interface NtlsLinkPath extends NtlsClientPath {
  readonly linkid: string;
}

/** The target of a link. */
export interface LinkedPartition {
  readonly hsmid: string;
  readonly partitionid: string;
}

/** The links to partitions that still exist. A link need not be removed with its partition, because identifiers are never reused. */
function linksOf(state: ApplianceState, client: NtlsClient): readonly string[] {
  return client.links.filter((id) => Object.hasOwn(state.hsm.partitions, id));
}

interface FoundLink {
  readonly client: NtlsClient;
  readonly linkid: string;
}

function findLink(state: ApplianceState, path: NtlsLinkPath): Lookup<FoundLink, NoClient | 'NTLS_NO_LINK'> {
  const client = findClient(state, path);
  if (!client.ok) return client;
  const { linkid } = path;
  return linksOf(state, client.value).includes(linkid)
    ? found({ client: client.value, linkid })
    : refused('NTLS_NO_LINK');
}

/** Lists the links of a client by their identifiers. */
export const listNtlsClientLinks = showing(findClient, (client, { state }) => linksOf(state, client));

/** Shows the partition of a link. */
export const getNtlsClientLink = showing(
  findLink,
  (link, { state }): LinkedPartition => ({ hsmid: state.hsm.id, partitionid: link.linkid }),
);

interface CreateNtlsClientLinkInput extends NtlsClientPath {
  /** Null when the request names no valid partition. */
  readonly partition: LinkedPartition | null;
}

/** Links a client to a partition. */
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

/** Removes the link of a client to a partition. */
export const deleteNtlsClientLink: Operation<NtlsLinkPath, null, NoClient | 'NTLS_NO_LINK'> = (
  state,
  input,
) => {
  const link = findLink(state, input);
  if (!link.ok) return link;
  const { client, linkid } = link.value;
  const links = client.links.filter((id) => id !== linkid);
  return done(withClient(state, { ...client, links }), null);
};
