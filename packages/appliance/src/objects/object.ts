/** Objects in a partition. */
import { mayAct } from '../auth/logins.ts';
import { type Caller, done, type Lookup, type Operation, refused } from '../operation.ts';
import { findPartition, type Partition, type PartitionPath } from '../partitions/partition.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

/** The visible attributes of an object in a partition. */
export interface StoredObject {
  /** The handle. */
  readonly id: string;
  /** Empty for none. */
  readonly label: string;
  readonly class: string;
  /** `n/a` for an object that is not a key. */
  readonly keyType: string;
  /**
   * Bytes.
   * @minimum 0
   */
  readonly size: number;
  /** Visible only while one of the crypto roles is logged in. */
  readonly isPrivate: boolean;
}

/** The objects of a partition that a caller may see. */
function visibleObjects(
  state: ApplianceState,
  caller: Caller,
  { id: partitionid, objects }: Partition,
): readonly StoredObject[] {
  const seesAll = (['co', 'cu'] as const).some((roleid) =>
    mayAct(state, caller.session, { kind: 'partitionRole', hsmid: state.hsm.id, partitionid, roleid }),
  );
  return Object.values(objects).filter(({ isPrivate }) => seesAll || !isPrivate);
}

export type NoObjectsPartition = 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION';

/** Finds the partition of an operation on objects; these operations have their own failure for an unknown HSM. */
export function findObjectsPartition(
  state: ApplianceState,
  path: PartitionPath,
): Lookup<Partition, NoObjectsPartition> {
  const partition = findPartition(state, path);
  if (partition.ok) return partition;
  const { failure } = partition;
  return refused(failure === 'HSMPLUGIN_INVALID_HSM' ? 'HSMPLUGIN_HSM_DOES_NOT_EXIST' : failure);
}

/** Lists the handles of the objects that the caller may see. */
export const listPartitionObjects: Operation<PartitionPath, readonly string[], NoObjectsPartition> = (
  state,
  input,
) => {
  const partition = findObjectsPartition(state, input);
  if (!partition.ok) return partition;
  return done(
    state,
    visibleObjects(state, input.caller, partition.value).map(({ id }) => id),
  );
};

interface ObjectPath extends PartitionPath {
  readonly objectid: string;
}

/** Shows an object, or nothing for one that the caller may not see. */
export const getPartitionObject: Operation<
  ObjectPath,
  StoredObject | null,
  NoObjectsPartition | 'HSMPLUGIN_INVALID_OBJECT'
> = (state, input) => {
  const partition = findObjectsPartition(state, input);
  if (!partition.ok) return partition;
  const object = entryOf(partition.value.objects, input.objectid);
  if (object === undefined) return refused('HSMPLUGIN_INVALID_OBJECT');
  const isVisible = visibleObjects(state, input.caller, partition.value).includes(object);
  return done(state, isVisible ? object : null);
};
