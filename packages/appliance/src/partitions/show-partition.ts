/** The operations that show partitions. */
import { findHsm, type HsmPath } from '../hsms/hsm.ts';
import { done, type Operation } from '../operation.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findPartition, type NoPartition, type Partition, type PartitionPath } from './partition.ts';
import { usedSpace } from './storage.ts';

/** Lists the partitions of the HSM in the order of creation. */
export const listPartitions: Operation<
  HsmPath,
  readonly { readonly id: string; readonly name: string }[],
  'HSMPLUGIN_INVALID_HSM'
> = (state, input) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return done(
    state,
    Object.values(hsm.value.partitions).map(({ id, name }) => ({ id, name })),
  );
};

interface PartitionView extends Pick<Partition, 'id' | 'name' | 'label' | 'state' | 'version' | 'size'> {
  /** Bytes. */
  readonly usedSpace: number;
  readonly freeSpace: number;
  readonly objectCount: number;
}

/** Shows a partition. */
export const getPartition: Operation<PartitionPath, PartitionView, NoPartition> = (state, input) => {
  const found = findPartition(state, input);
  if (!found.ok) return found;
  const { id, name, label, state: condition, version, size } = found.value;
  const used = usedSpace(found.value);
  return done(state, {
    id,
    name,
    label,
    state: condition,
    version,
    size,
    usedSpace: used,
    freeSpace: size - used,
    objectCount: Object.keys(found.value.objects).length,
  });
};

/** Creates a task that reads the backup token of a partition. */
export const getPartitionSff: Operation<PartitionPath, WorkQueued, NoPartition> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid } = input;
  const source = { operation: 'getPartitionSff', path: { hsmid, partitionid } };
  const work = { kind: 'readBackupToken', order: { partitionid } } as const;
  return addTask(state, { source, work, suspended: false }, env);
};
