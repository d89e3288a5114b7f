/** Lists the roles of the HSM. */
import { findHsm, type HsmPath } from '../hsms/find-hsm.ts';
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { hsmRoleNames } from './role-ids.ts';
import { listRoles, type RoleStub } from './role-view.ts';

export const listHsmRoles: Operation<HsmPath, readonly RoleStub[], 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
) => {
  const hsm = findHsm(state, input);
  return hsm.ok ? done(state, listRoles(hsmRoleNames)) : hsm;
};
