// Addresses that an API gained, lost or replaced.
import type { ChangeFact } from '../checking/check.ts';
import type { ServersMatch } from '../walk/levels.ts';

export function serversAdded(match: ServersMatch): readonly ChangeFact[] {
  return serversFact(match, match.lost.length === 0);
}

export function serversRemoved(match: ServersMatch): readonly ChangeFact[] {
  return serversFact(match, match.won.length === 0);
}

export function serversReplaced(match: ServersMatch): readonly ChangeFact[] {
  return serversFact(match, match.lost.length > 0 && match.won.length > 0);
}

function serversFact({ at, lost, won }: ServersMatch, wanted: boolean): readonly ChangeFact[] {
  return wanted ? [{ at, was: show(lost), is: show(won) }] : [];
}

/** `/` is the address of the document itself. */
function show(addresses: readonly string[]): string {
  return addresses.map((address) => address || '/').join(', ');
}
