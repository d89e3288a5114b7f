/** Logs a role of the HSM in to the caller's private session. */
import type { Operation } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { checkLogin } from '../roles/check-secret.ts';
import { isHsmRoleId } from '../roles/role-ids.ts';
import type { ApplianceState } from '../state.ts';
import type { HsmRoleTarget, Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export interface LoginHsmInput extends HsmPath {
  readonly role?: string;
  readonly password?: string;
  readonly ped?: string;
  /** For an indirect login, which is not simulated. */
  readonly response?: string;
}

type NotReady =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'
  | 'HSMPLUGIN_HSM_NOT_INITIALIZED'
  | 'HSMPLUGIN_INVALID_HSM'
  | 'HSMPLUGIN_ROLE_NOT_INITIALIZED';

export const loginHsm: Operation<
  LoginHsmInput,
  Work,
  NotReady | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT'
> = (state, input, env) => {
  const ready = findLoginRole(state, input);
  if (!ready.ok) return ready;
  const target = ready.value;
  const role = state.hsm.roles[target.roleid];
  const expected = role.secret ?? role.challenge;
  const refusal = checkLogin(state, { target, role, expected, given: input.password }, env);
  if (refusal !== null) return refusal;
  const work = { kind: 'loginRole', order: { role: target, session: input.caller.session } } as const;
  const source = { operation: 'loginHsm', path: { hsmid: input.hsmid } };
  return carryOut(state, { source, work, changed: target }, env);
};

function findLoginRole(state: ApplianceState, input: LoginHsmInput): Lookup<HsmRoleTarget, NotReady> {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, role: roleid = '' } = input;
  if (input.response) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'Indirect login is not offered.');
  if (!isHsmRoleId(roleid)) return refused('FRAMEWORK_BAD_REQUEST', 'The HSM has no role of this name.');
  // The auditor's account survives zeroizing, so only the Security Officer depends on the HSM.
  if (roleid === 'so' && !hsm.value.initialized) return refused('HSMPLUGIN_HSM_NOT_INITIALIZED');
  if (!hsm.value.roles[roleid].initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  return found({ kind: 'hsmRole', hsmid, roleid });
}
