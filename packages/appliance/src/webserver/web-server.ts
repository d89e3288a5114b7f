/** The web server behind this API: its settings, and the exclusion of clients. */

export interface WebServer {
  /** Cipher suites, separated by colons. */
  readonly cipherList: string;
  readonly netDevice: string;
  readonly port: number;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly blocklist: Blocklist;
}

export interface Blocklist {
  readonly maxInfractionCount: number;
  readonly timeoutStart: number;
  readonly timeoutMultiplier: number;
}
