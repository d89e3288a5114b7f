/** The policies of a partition that this appliance implements, with their values. */
import { type Policy, switchValue } from '../hsms/policies.ts';
import { loginLimit } from '../roles/login-limit.ts';
import type { ApplianceState } from '../state.ts';
import type { Partition } from './partition.ts';

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
