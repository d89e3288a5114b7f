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
