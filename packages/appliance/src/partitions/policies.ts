/** The policies of a partition. */
import { type Policy, switchValue } from '../hsms/policies.ts';
import { done, type Operation } from '../operation.ts';
import { loginLimit } from '../roles/check-secret.ts';
import type { ApplianceState } from '../state.ts';
import { findPartition, type NoPartition, type Partition, type PartitionPath } from './partition.ts';

/** The policies of a partition that this appliance implements, with their values. */
export function partitionPoliciesOf(state: ApplianceState, { id, version }: Partition): readonly Policy[] {
  const officer = { kind: 'partitionRole', hsmid: state.hsm.id, partitionid: id, roleid: 'co' } as const;
  return [
    { id: '20', name: 'Maximum number of failed logins', value: loginLimit(officer) },
    { id: '21', name: 'Force user PIN change after set/reset', value: 1 },
    { id: '22', name: 'Allow activation', value: switchValue(state.hsm.authentication === 'ped') },
    { id: '23', name: 'Allow auto-activation', value: 0 },
    { id: '41', name: 'Partition version', value: version },
  ];
}

/** Lists the policies of a partition. */
export const listPartitionPolicies: Operation<PartitionPath, readonly Policy[], NoPartition> = (
  state,
  input,
) => {
  const partition = findPartition(state, input);
  return partition.ok ? done(state, partitionPoliciesOf(state, partition.value)) : partition;
};
