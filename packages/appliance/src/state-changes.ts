/** The functions that write the state; each returns a new state and leaves the old one unchanged. */
import type { Hsm } from './hsms/hsm.ts';
import type { Partition } from './partitions/partition.ts';
import { changed, entryOf } from './record.ts';
import type { Role } from './roles/role.ts';
import type { ApplianceState } from './state.ts';
import type { RoleTarget } from './target.ts';

export function withHsm(state: ApplianceState, changes: Partial<Hsm>): ApplianceState {
  return { ...state, hsm: changed(state.hsm, changes) };
}

/** An unknown partition is not created. */
export function withPartition(
  state: ApplianceState,
  partitionid: string,
  changes: Partial<Partition>,
): ApplianceState {
  const partition = entryOf(state.hsm.partitions, partitionid);
  if (partition === undefined) return state;
  return withHsm(state, {
    partitions: { ...state.hsm.partitions, [partitionid]: changed(partition, changes) },
  });
}

export function withEachPartition(
  state: ApplianceState,
  changesOf: (partition: Partition) => Partial<Partition>,
): ApplianceState {
  const partitions = Object.entries(state.hsm.partitions).map(
    ([id, partition]) => [id, changed(partition, changesOf(partition))] as const,
  );
  return withHsm(state, { partitions: Object.fromEntries(partitions) });
}

export function withRole(state: ApplianceState, target: RoleTarget, changes: Partial<Role>): ApplianceState {
  if (target.kind === 'hsmRole') {
    const role = changed(state.hsm.roles[target.roleid], changes);
    return withHsm(state, { roles: { ...state.hsm.roles, [target.roleid]: role } });
  }
  const partition = entryOf(state.hsm.partitions, target.partitionid);
  if (partition === undefined) return state;
  const role = changed(partition.roles[target.roleid], changes);
  return withPartition(state, target.partitionid, { roles: { ...partition.roles, [target.roleid]: role } });
}

/** Null for an unknown partition. */
export function readRole(state: ApplianceState, target: RoleTarget): Role | null {
  if (target.kind === 'hsmRole') return state.hsm.roles[target.roleid];
  return entryOf(state.hsm.partitions, target.partitionid)?.roles[target.roleid] ?? null;
}
