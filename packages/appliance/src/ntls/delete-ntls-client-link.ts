/** Removes the link of a client to a partition. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { NoClient } from './find-client.ts';
import { findLink, type NtlsLinkPath } from './links.ts';
import { withClient } from './with-ntls.ts';

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
