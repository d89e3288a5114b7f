/** Creates a task that reads the backup token of a partition. */
import type { Operation } from '../operation.ts';
import type { WorkQueued } from '../target.ts';
import { addTask } from '../tasks/add-task.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';

export const getPartitionSff: Operation<PartitionPath, WorkQueued, NoPartition> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid } = input;
  const source = { operation: 'getPartitionSff', path: { hsmid, partitionid } };
  const work = { kind: 'readBackupToken', order: { partitionid } } as const;
  return addTask(state, { source, work, suspended: false }, env);
};
