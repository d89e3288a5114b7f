/** Changes the password of a role of the HSM; requires the old password. */
import type { Operation } from '../operation.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { type ChangeFailure, changeSecretWork, type SecretChange } from './change-secret-work.ts';
import { findHsmRole, type HsmRolePath, type NoHsmRole } from './find-role.ts';

export interface ChangeHsmRolePasswordInput extends HsmRolePath, SecretChange {}

export const changeHsmRolePassword: Operation<ChangeHsmRolePasswordInput, Work, NoHsmRole | ChangeFailure> = (
  state,
  input,
  env,
) => {
  const found = findHsmRole(state, input);
  if (!found.ok) return found;
  const { target, role } = found.value;
  const work = changeSecretWork(state, target, role, input, env);
  if (!work.ok) return work;
  const source = { operation: 'changeHsmRolePassword', path: { hsmid: target.hsmid, roleid: target.roleid } };
  return carryOut(state, { source, work: work.value, changed: target }, env);
};
