/** Shows the partition of a link. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { NoClient } from './find-client.ts';
import { findLink, type LinkedPartition, type NtlsLinkPath } from './links.ts';

export const getNtlsClientLink: Operation<NtlsLinkPath, LinkedPartition, NoClient | 'NTLS_NO_LINK'> = (
  state,
  input,
) => {
  const link = findLink(state, input);
  return link.ok ? done(state, { hsmid: state.hsm.id, partitionid: link.value.linkid }) : link;
};
