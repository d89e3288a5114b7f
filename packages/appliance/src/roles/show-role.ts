/** The operations that show roles. */
import { isLoggedInAnywhere } from '../auth/logins.ts';
import { findHsm } from '../hsms/hsm.ts';
import { type Surroundings, showing } from '../operation.ts';
import { findPartition } from '../partitions/partition.ts';
import { changeLimit, isLockedOut, loginAttemptsLeft } from './check-secret.ts';
import { type FoundRole, findHsmRole, findPartitionRole } from './find-role.ts';
import { hsmRoleNames, partitionRoleNames } from './role.ts';

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

function viewRole({ target, role }: FoundRole, { state, env }: Surroundings): RoleView {
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
export const listHsmRoles = showing(findHsm, () => listRoles(hsmRoleNames));

/** Shows a role of the HSM. */
export const getHsmRole = showing(findHsmRole, viewRole);

/** Lists the roles of a partition. */
export const listPartitionRoles = showing(findPartition, () => listRoles(partitionRoleNames));

/** Shows a role of a partition. */
export const getPartitionRole = showing(findPartitionRole, viewRole);
