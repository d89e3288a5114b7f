/** The operations that show roles. */
import { isLoggedInAnywhere } from '../auth/logins.ts';
import type { Environment } from '../environment.ts';
import { findHsm, type HsmPath } from '../hsms/hsm.ts';
import { done, type Operation } from '../operation.ts';
import { findPartition, type NoPartition, type PartitionPath } from '../partitions/partition.ts';
import type { ApplianceState } from '../state.ts';
import type { RoleTarget } from '../target.ts';
import { changeLimit, isLockedOut, loginAttemptsLeft } from './check-secret.ts';
import {
  findHsmRole,
  findPartitionRole,
  type HsmRolePath,
  type NoHsmRole,
  type NoPartitionRole,
  type PartitionRolePath,
} from './find-role.ts';
import { hsmRoleNames, partitionRoleNames, type Role } from './role.ts';

interface RoleStub {
  readonly id: string;
  readonly name: string;
}

/** The properties of a role that the contract shows; none is secret. */
interface RoleView extends RoleStub {
  readonly activated: boolean;
  readonly initialized: boolean;
  readonly lockedOut: boolean;
  readonly loginAttemptsLeft: number;
  readonly pinToBeChanged: boolean;
  readonly challengeToBeChanged: boolean;
  readonly primaryAuthentication: 'PIN' | 'PED';
  readonly secondaryAuthentication: 'None' | 'Challenge';
  readonly indirectLoginVersion: 'None';
  readonly changePasswordAttemptsLeft: number;
}

function viewRole(state: ApplianceState, target: RoleTarget, role: Role, env: Environment): RoleView {
  return {
    id: target.roleid,
    name: target.kind === 'hsmRole' ? hsmRoleNames[target.roleid] : partitionRoleNames[target.roleid],
    activated: role.keyCached || isLoggedInAnywhere(state, env.now(), target),
    initialized: role.initialized,
    lockedOut: isLockedOut(target, role),
    loginAttemptsLeft: loginAttemptsLeft(target, role),
    pinToBeChanged: role.pinToBeChanged,
    challengeToBeChanged: role.challengeToBeChanged,
    primaryAuthentication: state.hsm.authentication === 'ped' ? 'PED' : 'PIN',
    secondaryAuthentication: role.challenge === null ? 'None' : 'Challenge',
    // Indirect login is not simulated.
    indirectLoginVersion: 'None',
    changePasswordAttemptsLeft: Math.max(0, changeLimit - role.failedChanges),
  };
}

function listRoles(names: Readonly<Record<string, string>>): readonly RoleStub[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}

/** Lists the roles of the HSM. */
export const listHsmRoles: Operation<HsmPath, readonly RoleStub[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, listRoles(hsmRoleNames)) : hsm;
};

/** Shows a role of the HSM. */
export const getHsmRole: Operation<HsmRolePath, RoleView, NoHsmRole> = (state, input, env) => {
  const role = findHsmRole(state, input);
  return role.ok ? done(state, viewRole(state, role.value.target, role.value.role, env)) : role;
};

/** Lists the roles of a partition. */
export const listPartitionRoles: Operation<PartitionPath, readonly RoleStub[], NoPartition> = (
  state,
  input,
) => {
  const partition = findPartition(state, input);
  return partition.ok ? done(state, listRoles(partitionRoleNames)) : partition;
};

/** Shows a role of a partition. */
export const getPartitionRole: Operation<PartitionRolePath, RoleView, NoPartitionRole> = (
  state,
  input,
  env,
) => {
  const role = findPartitionRole(state, input);
  return role.ok ? done(state, viewRole(state, role.value.target, role.value.role, env)) : role;
};
