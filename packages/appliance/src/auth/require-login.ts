/** The logins that operations require, as refusals when they are missing. */
import { type Caller, type Refused, refused } from '../operation.ts';
import type { PartitionRoleId } from '../roles/role.ts';
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

export type NoForcedSo = 'APPLIANCE_REQUIRE_SO_LOGIN';

/** The login that configuration changes require while the appliance enforces it (decision D-128). */
export function requireForcedSo(state: ApplianceState, caller: Caller): Refused<NoForcedSo> | null {
  if (!state.system.forceSoLogin || requireHsmSo(state, caller) === null) return null;
  return refused('APPLIANCE_REQUIRE_SO_LOGIN');
}
