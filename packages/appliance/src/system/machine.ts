/** The appliance as a machine: its time of start, its certificate and its log. */

export interface Machine {
  /** Milliseconds since the epoch. */
  readonly bootedAt: number;
  readonly certificate: ApplianceCertificate;
  /** The oldest line first. */
  readonly log: readonly LogLine[];
}

export interface ApplianceCertificate {
  /** Null stands for the appliance's own host name. */
  readonly address: string | null;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface LogLine {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly user: string;
  readonly message: string;
}

export const day = 24 * 60 * 60 * 1000;
