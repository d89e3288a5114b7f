/** The secure trusted channel of a partition: its settings and its clients. */

export interface StcSettings {
  /** Seconds. */
  readonly activationTimeout: number;
  /** Millions of messages. */
  readonly rekeyThreshold: number;
  /** Messages. */
  readonly replayWindow: number;
}

export interface StcClient {
  readonly id: string;
  readonly label: string;
  /** Forty hexadecimal digits. */
  readonly fingerprint: string;
}

export const defaultStc: StcSettings = { activationTimeout: 120, rekeyThreshold: 400, replayWindow: 120 };
