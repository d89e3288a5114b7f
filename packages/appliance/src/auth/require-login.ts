/** The logins that operations require, as refusals when they are missing. */
import type { Caller } from '../operation.ts';
import { type Refused, refused } from '../outcome.ts';
import type { PartitionRoleId } from '../roles/role-ids.ts';
import type { ApplianceState } from '../state.ts';
import { mayAct } from './logins.ts';

export function requireHsmSo(
  state: ApplianceState,
  caller: Caller,
): Refused<'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> | null {
  const so = { kind: 'hsmRole', hsmid: state.hsm.id, roleid: 'so' } as const;
  return mayAct(state, caller.session, so) ? null : refused('HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED');
}

/** Any one of the roles is sufficient. */
export function requirePartitionRole(
  state: ApplianceState,
  caller: Caller,
  partitionid: string,
  roleids: readonly PartitionRoleId[],
): Refused<'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> | null {
  const satisfied = roleids.some((roleid) =>
    mayAct(state, caller.session, { kind: 'partitionRole', hsmid: state.hsm.id, partitionid, roleid }),
  );
  return satisfied ? null : refused('HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED');
}
