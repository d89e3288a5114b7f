/** The HSM of the appliance, and its lookup by path. */
import { found, type Lookup, refused } from '../operation.ts';
import type { Partition } from '../partitions/partition.ts';
import type { HsmRoleId, Role } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
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

/** The HSM inside the appliance. */
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

export interface HsmPath {
  readonly hsmid: string;
}

/** Finds the HSM that a path names. */
export function findHsm(state: ApplianceState, path: HsmPath): Lookup<Hsm, 'HSMPLUGIN_INVALID_HSM'> {
  return state.hsm.id === path.hsmid ? found(state.hsm) : refused('HSMPLUGIN_INVALID_HSM');
}
