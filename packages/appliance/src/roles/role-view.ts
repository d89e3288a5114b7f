/** A role in the contract's form: twelve properties, none of them secret. */
import { isLoggedInAnywhere } from '../auth/logins.ts';
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import type { RoleTarget } from '../target.ts';
import { changeLimit } from './check-secret.ts';
import { isLockedOut, loginAttemptsLeft } from './login-limit.ts';
import type { Role } from './role.ts';
import { hsmRoleNames, partitionRoleNames } from './role-ids.ts';

export interface RoleStub {
  readonly id: string;
  readonly name: string;
}

export interface RoleView extends RoleStub {
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

export function viewRole(state: ApplianceState, target: RoleTarget, role: Role, env: Environment): RoleView {
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
    // Indirect login is not simulated, so no role offers a version of it.
    indirectLoginVersion: 'None',
    changePasswordAttemptsLeft: Math.max(0, changeLimit - role.failedChanges),
  };
}

export function listRoles(names: Readonly<Record<string, string>>): readonly RoleStub[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}
