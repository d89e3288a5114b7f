/** The HSM inside the appliance. */
import type { Partition } from '../partitions/partition.ts';
import type { Role } from '../roles/role.ts';
import type { HsmRoleId } from '../roles/role-ids.ts';
import type { Activity } from './activity.ts';
import type { FirmwareImages } from './firmware.ts';
import type { Peds } from './ped.ts';
import type { TamperEvent } from './tamper.ts';

export type Authentication = 'password' | 'ped';

/** Secure transport mode: the user string reveals whether the HSM was tampered with in transit. */
export interface TransportMode {
  readonly seed: string;
  readonly randomUserString: string;
}

export interface Hsm {
  /** The serial number. */
  readonly id: string;
  readonly authentication: Authentication;
  readonly firmware: string;
  readonly firmwareImages: FirmwareImages;
  /** Empty until the HSM is initialized. */
  readonly label: string;
  readonly initialized: boolean;
  readonly transport: TransportMode | null;
  /** HSM policy 15: the partition Security Officer may reset the Crypto Officer. */
  readonly soCanResetPin: boolean;
  readonly activity: Activity;
  /** Oldest first. */
  readonly tampers: readonly TamperEvent[];
  readonly peds: Peds;
  /** Bytes for all partitions together. */
  readonly capacity: number;
  readonly roles: Readonly<Record<HsmRoleId, Role>>;
  readonly partitions: Readonly<Record<string, Partition>>;
  /** The number in the identifier of the next partition; it never decreases. */
  readonly nextPartition: number;
}
