/** The network trust link service: how clients connect, and which of them may reach which partition. */

export interface NtlsSettings {
  /** Seconds. */
  readonly receiveTimeoutTimer: number;
  readonly ipCheckEnabled: boolean;
  /** Names separated by colons, as are those of the groups. */
  readonly cipherList: string;
  readonly groupList: string;
}

export interface NtlsClient {
  readonly clientID: string;
  /** Empty when the client was registered without, as is the host name. */
  readonly ip: string;
  readonly hostname: string;
  /** PEM; null until one is brought. */
  readonly certificate: string | null;
  /** Empty for no filter. */
  readonly dn: string;
  /** Identifiers of partitions. One that is gone is no link any more. */
  readonly links: readonly string[];
}

export interface Ntls {
  readonly settings: NtlsSettings;
  /** PEM. */
  readonly certificate: string;
  /** By name. */
  readonly clients: Readonly<Record<string, NtlsClient>>;
}
