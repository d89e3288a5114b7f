/** Finds the NTP server that a path names, and the server that the clock follows. */
import { isReachable } from '../network/address.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import type { Ntp, NtpServer } from './ntp.ts';

export interface NtpServerPath {
  readonly serverid: string;
}

export type NoNtpServer = 'NTP_SERVER_DOES_NOT_EXIST';

export function findNtpServer(
  state: ApplianceState,
  { serverid }: NtpServerPath,
): Lookup<NtpServer, NoNtpServer> {
  const server = entryOf(state.ntp.servers, serverid);
  return server === undefined ? refused('NTP_SERVER_DOES_NOT_EXIST') : found(server);
}

/** A preferred server first; null when no server answers. */
export function followedServer({ servers }: Ntp): NtpServer | null {
  const answering = Object.values(servers).filter(({ address }) => isReachable(address));
  return answering.find(({ isPreferredServer }) => isPreferredServer) ?? answering[0] ?? null;
}
