/** The network trust link service: its settings, its clients, and their links to partitions. */

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
  /** Empty when the client was registered without one, as is the host name. */
  readonly ip: string;
  readonly hostname: string;
  /** PEM; null until one is provided. */
  readonly certificate: string | null;
  /** Empty for no filter. */
  readonly dn: string;
  /** Identifiers of partitions. An identifier of a deleted partition is no longer a link. */
  readonly links: readonly string[];
}

export interface Ntls {
  readonly settings: NtlsSettings;
  /** PEM. */
  readonly certificate: string;
  /** By name. */
  readonly clients: Readonly<Record<string, NtlsClient>>;
}
