/** A partition of the HSM, and its lookup by path. */
import type { Requests } from '../hsms/activity.ts';
import { findHsm, type HsmPath } from '../hsms/hsm.ts';
import type { ObjectBackup } from '../objects/backup.ts';
import { found, type Lookup, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { PartitionRoleId, Role } from '../roles/role.ts';
import type { SmkPlaces } from '../smk/smk.ts';
import type { ApplianceState } from '../state.ts';
import type { PartitionContents } from './contents.ts';

export type PartitionVersion = 0 | 1;
export type PartitionState = 'zeroized' | 'initialized';

/** A partition of the HSM. */
export interface Partition extends PartitionContents {
  /** Decimal digits; may exceed the exact range of JavaScript numbers. */
  readonly id: string;
  readonly name: string;
  /** Empty until the partition is initialized. */
  readonly label: string;
  readonly state: PartitionState;
  readonly version: PartitionVersion;
  /**
   * Bytes.
   * @minimum 0
   */
  readonly size: number;
  readonly roles: Readonly<Record<PartitionRoleId, Role>>;
  readonly smk: SmkPlaces;
  /** Requests since the HSM was started. */
  readonly requests: Requests;
  /** On the backup token, which no erasure affects; in order of creation. */
  readonly backups: readonly ObjectBackup[];
}

/** Whether a path can address a partition with the identifier: the contract bounds it. */
export function isAddressable(id: string): boolean {
  return /^[1-9]\d{6,16}$/.test(id);
}

/** Length of a partition identifier, which is made from the serial number and a count. */
const digits = 13;

export function partitionIdOf(serial: string, count: number): string {
  return `1${serial}${String(count).padStart(digits - 1 - serial.length, '0')}`;
}

/** The count in an identifier from `partitionIdOf` for this serial number; 0 for any other identifier. */
export function countOf(id: string, serial: string): number {
  return id.length === digits && id.startsWith(`1${serial}`) ? Number(id.slice(1 + serial.length)) : 0;
}

export interface PartitionPath extends HsmPath {
  readonly partitionid: string;
}

export type NoPartition = 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION';

/** Finds the HSM and then the partition that a path names. */
export function findPartition(state: ApplianceState, path: PartitionPath): Lookup<Partition, NoPartition> {
  const hsm = findHsm(state, path);
  if (!hsm.ok) return hsm;
  const partition = entryOf(hsm.value.partitions, path.partitionid);
  return partition === undefined ? refused('HSMPLUGIN_INVALID_PARTITION') : found(partition);
}
