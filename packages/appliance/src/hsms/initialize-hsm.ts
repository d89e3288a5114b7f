/** Initialization of the HSM, from settings or from a template. */
import { requireHsmSo } from '../auth/require-login.ts';
import type { Environment } from '../environment.ts';
import { type Caller, type Operation, type Outcome, type Refused, refused } from '../operation.ts';
import { refuseSecret } from '../roles/check-secret.ts';
import type { ApplianceState } from '../state.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { homeFile } from '../users/user-files.ts';
import { findHsm, type HsmPath } from './hsm.ts';

interface InitializeHsmInput extends HsmPath {
  readonly label: string;
  readonly password?: string;
  readonly domain?: string;
  readonly defaultDomain?: boolean;
  /** The local or a remote PED; the simulation has one PED for both. */
  readonly ped?: string;
}

type InitializeHsmFailure =
  | 'FRAMEWORK_BAD_REQUEST'
  | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'
  | 'HSMPLUGIN_INVALID_HSM';

/** Initializes the HSM, or reinitializes it for its own Security Officer. */
export const initializeHsm: Operation<InitializeHsmInput, Work, InitializeHsmFailure> = (state, input, env) =>
  initialize(state, input, {}, env);

/** The policies that a template sets. */
interface TemplatePolicies {
  readonly soCanResetPin?: boolean;
}

function initialize(
  state: ApplianceState,
  input: InitializeHsmInput & { readonly caller: Caller },
  policies: TemplatePolicies,
  env: Environment,
): Outcome<Work, InitializeHsmFailure> {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { hsmid, label, password } = input;
  const refusal = hsm.value.initialized ? refuseAgain(state, input, env) : refuseFirst(state, input);
  if (refusal !== null) return refusal;
  const takesPassword =
    hsm.value.authentication === 'password' && !hsm.value.initialized && password !== undefined;
  const secret = takesPassword ? env.hashSecret(password) : null;
  const again = hsm.value.initialized;
  const work = { kind: 'initializeHsm', order: { label, secret, again, ...policies } } as const;
  const source = { operation: 'initializeHsm', path: { hsmid } };
  return carryOut(state, { source, work, changed: { kind: 'hsm', hsmid } }, env);
}

/** The domain is required but not kept: no answer of this API depends on it. */
function refuseFirst(
  state: ApplianceState,
  input: InitializeHsmInput,
): Refused<'FRAMEWORK_BAD_REQUEST'> | null {
  if (state.hsm.authentication === 'ped') return null;
  if (!input.domain && !input.defaultDomain)
    return refused('FRAMEWORK_BAD_REQUEST', 'The cloning domain is missing.');
  return refuseSecret(input.password);
}

/** The Security Officer and the domain stay, so the password must be the current one. */
function refuseAgain(
  state: ApplianceState,
  input: InitializeHsmInput & { readonly caller: Caller },
  env: Environment,
): Refused<'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> | null {
  const refusal = requireHsmSo(state, input.caller);
  const { secret } = state.hsm.roles.so;
  if (refusal !== null || !input.password || secret === null) return refusal;
  if (env.verifySecret(input.password, secret)) return null;
  const reason =
    'The password is not the password of the Security Officer. An initialized HSM keeps its Security Officer.';
  return refused('HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED', reason);
}

interface InitializeHsmFromTemplateInput extends InitializeHsmInput {
  /** Name of a policy template among the caller's files. */
  readonly pptFile?: string;
}

/** Initializes the HSM with the policies of a template, as in later releases of the API. */
export const initializeHsmFromTemplate: Operation<
  InitializeHsmFromTemplateInput,
  Work,
  InitializeHsmFailure | 'HSMPLUGIN_INVALID_FILENAME'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { pptFile, caller } = input;
  if (pptFile === undefined) return initializeHsm(state, input, env);
  const template = /\.(txt|ppt)$/.test(pptFile) ? homeFile(state, caller, pptFile) : null;
  if (template === null) return refused('HSMPLUGIN_INVALID_FILENAME');
  return initialize(state, input, policiesOf(template), env);
};

/** Policy 15 is the only one that the simulated HSM can change (decision D-166). */
function policiesOf(template: string): TemplatePolicies {
  const value = /^ *15 *= *([01])\b/m.exec(template)?.[1];
  return value === undefined ? {} : { soCanResetPin: value === '1' };
}
