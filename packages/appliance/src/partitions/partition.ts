/** A partition of the HSM. */

import type { Requests } from '../hsms/activity.ts';
import type { ObjectBackup } from '../objects/backup.ts';
import type { Role } from '../roles/role.ts';
import type { PartitionRoleId } from '../roles/role-ids.ts';
import type { SmkPlaces } from '../smk/smk.ts';
import type { PartitionContents } from './contents.ts';

export type PartitionVersion = 0 | 1;
export type PartitionState = 'zeroized' | 'initialized';

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
  /** Since the HSM was started. */
  readonly requests: Requests;
  /** On the token outside of the HSM, which no erasure affects; in order of creation. */
  readonly backups: readonly ObjectBackup[];
}
