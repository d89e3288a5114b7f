/** Ends the logins of the caller's session to a partition, if there are any. */
import type { Operation } from '../operation.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findPartition, type NoPartition, type PartitionPath } from './find-partition.ts';

export const logoutPartition: Operation<PartitionPath, Work, NoPartition> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { hsmid, partitionid, caller } = input;
  const work = { kind: 'logoutPartition', order: { partitionid, session: caller.session } } as const;
  const source = { operation: 'logoutPartition', path: { hsmid, partitionid } };
  return carryOut(state, { source, work, changed: { kind: 'partition', hsmid, partitionid } }, env);
};
