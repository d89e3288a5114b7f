/** Login of a role of the HSM, directly or by challenge, and logout. */
import { requireHsmSo } from '../auth/require-login.ts';
import { done, found, type Lookup, type Operation, refused } from '../operation.ts';
import { checkLogin } from '../roles/check-secret.ts';
import { isHsmRoleId } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import type { HsmRoleTarget, Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsm, type HsmPath } from './hsm.ts';

interface LoginHsmInput extends HsmPath {
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

/** Logs a role of the HSM in to the caller's private session. */
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
  if (input.response) return refused('HSMPLUGIN_FUNC_NOT_SUPPORTED', 'Indirect login is not supported.');
  if (!isHsmRoleId(roleid)) return refused('FRAMEWORK_BAD_REQUEST', 'The HSM has no role with this name.');
  // The auditor's account survives zeroizing, so only the Security Officer depends on the HSM.
  if (roleid === 'so' && !hsm.value.initialized) return refused('HSMPLUGIN_HSM_NOT_INITIALIZED');
  if (!hsm.value.roles[roleid].initialized) return refused('HSMPLUGIN_ROLE_NOT_INITIALIZED');
  return found({ kind: 'hsmRole', hsmid, roleid });
}

interface CreateIndirectResponseInput extends HsmPath {
  readonly challenge: string;
}

/** Answers the challenge of another HSM; the login on that HSM is not simulated. */
export const createIndirectResponse: Operation<
  CreateIndirectResponseInput,
  string,
  'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  return requireHsmSo(state, input.caller) ?? done(state, env.digest(`${hsm.value.id}:${input.challenge}`));
};

/** Ends the HSM logins of the caller's session, if there are any. */
export const logoutHsm: Operation<HsmPath, Work, 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  { hsmid, caller },
  env,
) => {
  const hsm = findHsm(state, { hsmid });
  if (!hsm.ok) return hsm;
  const work = { kind: 'logoutHsm', order: { session: caller.session } } as const;
  const source = { operation: 'logoutHsm', path: { hsmid } };
  return carryOut(state, { source, work, changed: { kind: 'hsm', hsmid } }, env);
};
