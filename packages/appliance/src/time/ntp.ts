/** NTP of the appliance, and its status. */
import { isReachable } from '../network/address.ts';
import { done, type Operation } from '../operation.ts';

/** NTP: the servers that the clock may follow. */
export interface Ntp {
  /** By address, which is the identifier (decision D-127). */
  readonly servers: Readonly<Record<string, NtpServer>>;
}

export interface NtpServer {
  readonly address: string;
  readonly isBurstEnabled: boolean;
  readonly isInitialBurstEnabled: boolean;
  readonly isPreferredServer: boolean;
  readonly protocolVersion: number;
  /** Null for none. */
  readonly keyId: number | null;
  readonly nts: boolean;
  /** Port of the NTS key exchange; null without NTS. */
  readonly port: number | null;
  /** In releases before NTS. */
  readonly isAutokeyEnabled: boolean;
}

/** The default settings of a server. */
export const plainServer: Omit<NtpServer, 'address'> = {
  isBurstEnabled: false,
  isInitialBurstEnabled: true,
  isPreferredServer: false,
  protocolVersion: 4,
  keyId: null,
  nts: false,
  port: null,
  isAutokeyEnabled: false,
};

export const initialNtp: Ntp = { servers: {} };

const address = '192.0.2.123';

/** A single server, which the clock follows. */
export const ntpInUse: Ntp = {
  servers: { [address]: { ...plainServer, address, isPreferredServer: true } },
};

/** The server that the clock follows, a preferred one first; null when no server answers. */
export function followedServer({ servers }: Ntp): NtpServer | null {
  const answering = Object.values(servers).filter(({ address }) => isReachable(address));
  return answering.find(({ isPreferredServer }) => isPreferredServer) ?? answering[0] ?? null;
}

interface NtpStatus {
  readonly running: boolean;
  readonly synchronized: boolean;
  /** Address of the server that the clock follows; empty for none. */
  readonly server: string;
  /** Seconds by which the clock is behind. */
  readonly offset: number;
}

/** Upper bound in seconds on the offset that the service corrects. */
const farthest = 1000;

/** Shows whether the clock follows a server. */
export const getNtpStatus: Operation<unknown, NtpStatus, never> = (state) => {
  const { ntp, clock, services } = state;
  const { running } = services.ntp;
  const followed = running && Math.abs(clock.ahead) < farthest ? followedServer(ntp) : null;
  return done(state, {
    running,
    synchronized: followed !== null,
    server: followed?.address ?? '',
    offset: secondsBehind(clock.ahead),
  });
};

/** Seconds by which the clock is behind, from milliseconds ahead; never negative zero. */
export function secondsBehind(ahead: number): number {
  return ahead === 0 ? 0 : -ahead / 1000;
}
