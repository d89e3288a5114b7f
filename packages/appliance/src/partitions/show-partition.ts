/** The operations that show partitions. */
import { findHsm } from '../hsms/hsm.ts';
import { type Operation, showing } from '../operation.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findPartition, type NoPartition, type Partition, type PartitionPath } from './partition.ts';
import { usedSpace } from './storage.ts';

/** Lists the partitions of the HSM in the order of creation. */
export const listPartitions = showing(findHsm, (hsm) =>
  Object.values(hsm.partitions).map(({ id, name }) => ({ id, name })),
);

interface PartitionView extends Pick<Partition, 'id' | 'name' | 'label' | 'state' | 'version' | 'size'> {
  /** Bytes. */
  readonly usedSpace: number;
  readonly freeSpace: number;
  readonly objectCount: number;
}

/** Shows a partition. */
export const getPartition = showing(findPartition, (partition): PartitionView => {
  const { id, name, label, state, version, size, objects } = partition;
  const used = usedSpace(partition);
  return {
    id,
    name,
    label,
    state,
    version,
    size,
    usedSpace: used,
    freeSpace: size - used,
    objectCount: Object.keys(objects).length,
  };
});

/** Creates a task that reads the backup token of a partition. */
export const getPartitionSff: Operation<PartitionPath, WorkQueued, NoPartition> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid } = input;
  const source = { operation: 'getPartitionSff', path: { hsmid, partitionid } };
  const work = { kind: 'readBackupToken', order: { partitionid } } as const;
  return addTask(state, { source, work, suspended: false }, env);
};
