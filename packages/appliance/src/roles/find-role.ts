/** Finds the role that a path names, in the HSM or in a partition. */
import { findHsm, type HsmPath } from '../hsms/hsm.ts';
import { found, type Lookup, refused } from '../operation.ts';
import {
  findPartition,
  type NoPartition,
  type Partition,
  type PartitionPath,
} from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import type { HsmRoleTarget, PartitionRoleTarget, RoleTarget } from '../target.ts';
import { isHsmRoleId, isPartitionRoleId, type Role } from './role.ts';

export interface HsmRolePath extends HsmPath {
  readonly roleid: string;
}

export interface PartitionRolePath extends PartitionPath {
  readonly roleid: string;
}

/** A role with its place. */
export interface FoundRole<Target extends RoleTarget = RoleTarget> {
  readonly target: Target;
  readonly role: Role;
}

export interface FoundPartitionRole extends FoundRole<PartitionRoleTarget> {
  readonly partition: Partition;
}

export type NoHsmRole = 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE';
export type NoPartitionRole = NoPartition | 'HSMPLUGIN_INVALID_ROLE';

export function findHsmRole(
  state: ApplianceState,
  path: HsmRolePath,
): Lookup<FoundRole<HsmRoleTarget>, NoHsmRole> {
  const hsm = findHsm(state, path);
  if (!hsm.ok) return hsm;
  const { roleid } = path;
  if (!isHsmRoleId(roleid)) return refused('HSMPLUGIN_INVALID_ROLE');
  return found({ target: { kind: 'hsmRole', hsmid: path.hsmid, roleid }, role: hsm.value.roles[roleid] });
}

export function findPartitionRole(
  state: ApplianceState,
  path: PartitionRolePath,
): Lookup<FoundPartitionRole, NoPartitionRole> {
  const partition = findPartition(state, path);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, roleid } = path;
  if (!isPartitionRoleId(roleid)) return refused('HSMPLUGIN_INVALID_ROLE');
  return found({
    target: { kind: 'partitionRole', hsmid, partitionid, roleid },
    role: partition.value.roles[roleid],
    partition: partition.value,
  });
}
