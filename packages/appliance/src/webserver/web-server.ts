/** The web server behind this API: its settings, and when a user is kept out. */

export interface WebServer {
  /** Cipher suites with colons between them. */
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
