/** Changes the password, PED key or challenge of a partition role; requires the old one. */
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { type ChangeFailure, changeSecretWork, type SecretChange } from './change-secret-work.ts';
import { findPartitionRole, type NoPartitionRole, type PartitionRolePath } from './find-role.ts';

export interface ChangePartitionRolePasswordInput extends PartitionRolePath, SecretChange {}

export const changePartitionRolePassword: Operation<
  ChangePartitionRolePasswordInput,
  Work,
  NoPartitionRole | ChangeFailure | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED'
> = (state, input, env) => {
  const found = findPartitionRole(state, input);
  if (!found.ok) return found;
  const { target, role, partition } = found.value;
  if (partition.state !== 'initialized') return refused('HSMPLUGIN_PARTITION_NOT_INITIALIZED');
  const work = changeSecretWork(state, target, role, input, env);
  if (!work.ok) return work;
  const { hsmid, partitionid, roleid } = target;
  const source = { operation: 'changePartitionRolePassword', path: { hsmid, partitionid, roleid } };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};
